/** A workflow file of GitHub Actions as plain data with lines: just what the checks look at. */
import { readYaml } from '../config/yaml-text.ts';
import { say, type Text } from '../text/text.ts';

export const WORKFLOW_FOLDER = '.github/workflows';

export interface Workflow {
  readonly path: string;
  /** Its name, as `workflow_run` refers to it; the path when it has none. */
  readonly name: string;
  /** Why it cannot run, or could not be had at all; then it has no triggers and no jobs. */
  readonly broken?: { readonly message: Text; readonly line?: number };
  /** The action is named somewhere in the text, also of a broken file. */
  readonly namesUs: boolean;
  readonly triggers: readonly Trigger[];
  readonly jobs: readonly Job[];
}

export interface Trigger extends Placed {
  readonly event: string;
  /** null: not written, GitHub's own choice holds. */
  readonly types: readonly string[] | null;
  /** For `workflow_run`: names of workflows. */
  readonly workflows: readonly string[];
  /** Filters by path that are written. */
  readonly pathFilters: readonly string[];
}

export interface Placed {
  /** 1-based. */
  readonly line: number;
}

export interface Job extends Placed {
  readonly id: string;
  /** What its token may do; undefined when neither the job nor the workflow says, so that the repository's setting holds. */
  readonly permissions: Permissions | undefined;
  readonly condition: (Placed & { readonly text: string }) | undefined;
  readonly steps: readonly Step[];
}

export interface Permissions extends Placed {
  /** `read` or `write` for all that is not in `scopes`. */
  readonly all: 'none' | 'read' | 'write';
  readonly scopes: ReadonlyMap<string, string>;
}

export interface Step extends Placed {
  readonly uses: (Placed & { readonly text: string }) | undefined;
  /** Scripts: of `run`, and of actions that take one as `script`. */
  readonly scripts: readonly (Placed & { readonly text: string })[];
  readonly inputs: ReadonlyMap<string, string>;
}

/** Any copy of this repository will do. */
const OURS = /^[^/\s]+\/connector-preflight(?:\/[^@\s]*)?@/i;
const NAME = 'connector-preflight';
/** No workflow file needs more. */
const LIMITS = { characters: 300_000, aliases: 100 };

export const isOurs = (uses: string): boolean => OURS.test(uses);
export const usesUs = ({ steps }: Job): boolean => steps.some(({ uses }) => uses !== undefined && isOurs(uses.text));

type Path = readonly (string | number)[];

/** `text`: the content. Never throws. */
export function readWorkflow(path: string, text: string): Workflow {
  const empty = { path, name: path, namesUs: text.includes(`/${NAME}@`), triggers: [], jobs: [] };
  const broken = (message: Text, line: number): Workflow => ({ ...empty, broken: { message, line } });
  const read = readYaml(text, 'The file', LIMITS);
  if (read.kind === 'broken') return broken(read.message, read.line);
  const reader = new Reader(read.value, read.lineOf);
  const triggers = reader.triggers();
  const jobs = reader.jobs();
  const fault = reader.fault(triggers, jobs);
  if (fault !== undefined) return broken(fault.message, fault.line);
  return { ...empty, name: reader.textAt(['name']) ?? path, triggers, jobs };
}

/** A workflow whose content could not be had. */
export function unreadWorkflow(path: string, cause: string): Workflow {
  return {
    path,
    name: path,
    namesUs: true,
    triggers: [],
    jobs: [],
    broken: { message: say`The file could not be read. ${[cause]}` },
  };
}

class Reader {
  readonly #root: unknown;
  readonly #lineOf: (path: Path) => number;

  constructor(root: unknown, lineOf: (path: Path) => number) {
    this.#root = root;
    this.#lineOf = lineOf;
  }

  fault(triggers: readonly Trigger[], jobs: readonly Job[]): { readonly message: Text; readonly line: number } | undefined {
    if (triggers.length === 0)
      return { message: say`The workflow names no event under ${'on'}, so it never runs.`, line: this.#lineOf(['on']) };
    if (jobs.length === 0) return { message: say`The workflow has no jobs, so it cannot run.`, line: this.#lineOf(['jobs']) };
    const empty = jobs.find(({ id }) => this.#at(['jobs', id, 'uses']) === undefined && !this.#canRun(id));
    if (empty === undefined) return undefined;
    return { message: say`The job ${empty.id} lacks ${'runs-on'} or ${'steps'}, so the workflow cannot run.`, line: empty.line };
  }

  #canRun(job: string): boolean {
    const steps = this.#at(['jobs', job, 'steps']);
    return this.#at(['jobs', job, 'runs-on']) !== undefined && Array.isArray(steps) && steps.length > 0;
  }

  triggers(): readonly Trigger[] {
    const on = this.#at(['on']);
    if (typeof on === 'string') return [this.#trigger(on, ['on'])];
    if (Array.isArray(on)) return on.flatMap((event, index) => (typeof event === 'string' ? [this.#trigger(event, ['on', index])] : []));
    return keysOf(on).map((event) => this.#trigger(event, ['on', event]));
  }

  #trigger(event: string, path: Path): Trigger {
    return {
      event,
      line: this.#lineOf(path),
      types: this.#at([...path, 'types']) === undefined ? null : this.#texts([...path, 'types']),
      workflows: this.#texts([...path, 'workflows']),
      pathFilters: ['paths', 'paths-ignore'].filter((filter) => this.#at([...path, filter]) !== undefined),
    };
  }

  jobs(): readonly Job[] {
    const whole = this.#permissions(['permissions']);
    return keysOf(this.#at(['jobs'])).map((id) => {
      const path = ['jobs', id];
      const steps = this.#at([...path, 'steps']);
      return {
        id,
        line: this.#lineOf(path),
        permissions: this.#permissions([...path, 'permissions']) ?? whole,
        condition: this.#placed([...path, 'if']),
        steps: Array.isArray(steps) ? steps.map((_step, index) => this.#step([...path, 'steps', index])) : [],
      };
    });
  }

  #permissions(path: Path): Permissions | undefined {
    const written = this.#at(path);
    if (written === undefined || written === null) return undefined;
    const line = this.#lineOf(path);
    if (written === 'read-all') return { all: 'read', scopes: new Map(), line };
    if (written === 'write-all') return { all: 'write', scopes: new Map(), line };
    return { all: 'none', scopes: new Map(keysOf(written).map((scope) => [scope, String(this.#at([...path, scope]))])), line };
  }

  #step(path: Path): Step {
    const inputs = this.#at([...path, 'with']);
    return {
      line: this.#lineOf(path),
      uses: this.#placed([...path, 'uses']),
      scripts: [this.#placed([...path, 'run']), this.#placed([...path, 'with', 'script'])].filter((script) => script !== undefined),
      inputs: new Map(keysOf(inputs).map((name) => [name, String(this.#at([...path, 'with', name]))])),
    };
  }

  #placed(path: Path): (Placed & { readonly text: string }) | undefined {
    const value = this.#at(path);
    const scalar = typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number';
    return scalar ? { text: String(value), line: this.#lineOf(path) } : undefined;
  }

  textAt(path: Path): string | undefined {
    return this.#placed(path)?.text;
  }

  #texts(path: Path): readonly string[] {
    const value = this.#at(path);
    return (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === 'string');
  }

  #at(path: Path): unknown {
    return path.reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as Record<string | number, unknown>)[key]
          : undefined,
      this.#root,
    );
  }
}

function keysOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}
