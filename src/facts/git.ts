/**
 * The `git` executable as a source of data: argument arrays and no shell, nothing of the repository's or the user's settings that could
 * run a program, no network. Only objects are read, so a bare clone will do and a work tree is never looked at.
 */
import { type ChildProcessWithoutNullStreams, type ExecFileException, execFile, spawn } from 'node:child_process';
import { InputError } from './input-error.ts';
import type { Blob } from './pull-request.ts';

const MOST_OUTPUT_BYTES = 256_000_000;
const MOST_MILLISECONDS = 120_000;

/** What git needs of the surroundings. `GIT_*` is left out on purpose: it could point git at other objects or make it run something. */
const PASSED_ON = ['PATH', 'HOME', 'USERPROFILE', 'XDG_CONFIG_HOME', 'SYSTEMROOT', 'SystemRoot', 'TMPDIR', 'TEMP', 'TMP'];

const SETTINGS = [
  'core.quotepath=off',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.pager=cat',
  'protocol.allow=never',
  'diff.external=',
].flatMap((setting) => ['-c', setting]);

function environment(): NodeJS.ProcessEnv {
  const kept = PASSED_ON.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: '',
  };
}

function commandLine(args: readonly string[]): string[] {
  return ['--no-pager', '--literal-pathspecs', ...SETTINGS, ...args];
}

/** git ended with a status other than 0. `complaint` is the first line it printed, made printable. */
export class GitFailure extends Error {
  override readonly name = 'GitFailure';
  readonly status: number;
  readonly complaint: string;

  constructor(command: string, status: number, stderr: string, cause: unknown) {
    const complaint = (stderr.split('\n', 1)[0] ?? '').replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, ' ').trim();
    super(`git ${command} failed${complaint === '' ? '' : `: ${complaint}`}`, { cause });
    this.status = status;
    this.complaint = complaint;
  }
}

function explainStart(error: ExecFileException, repository: string): InputError {
  if (error.killed)
    return new InputError(
      `git took longer than ${MOST_MILLISECONDS / 1000} seconds in ${repository}. Try again with nothing else at work, or with a smaller clone.`,
      { cause: error },
    );
  if (error.code === 'ENOENT') {
    return new InputError(`Either git is not installed, or there is no folder ${repository}. Install git, or name another folder.`, {
      cause: error,
    });
  }
  return new InputError(`git could not be started in ${repository}. See whether git --version works there.`, { cause: error });
}

/** Runs git in a repository and gives what it printed. Throws `GitFailure`, or `InputError` when git could not be started. */
export function runGit(repository: string, args: readonly [string, ...string[]], input = ''): Promise<Buffer> {
  const options = {
    cwd: repository,
    env: environment(),
    encoding: 'buffer' as const,
    maxBuffer: MOST_OUTPUT_BYTES,
    timeout: MOST_MILLISECONDS,
    windowsHide: true,
  };
  return new Promise((resolve, reject) => {
    const child = execFile('git', commandLine(args), options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else if (typeof error.code !== 'number') reject(explainStart(error, repository));
      else reject(new GitFailure(args[0], error.code, stderr.toString('utf8'), error));
    });
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

/** What follows one another in a stream, as lines and as stretches of known length. */
class ByteReader {
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Buffer>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  async #next(): Promise<Buffer> {
    const { done, value } = await this.#chunks.next();
    if (done) throw new Error('git ended before it had answered.');
    return value;
  }

  async line(): Promise<string> {
    let end = this.#rest.indexOf(10);
    while (end === -1) {
      this.#rest = Buffer.concat([this.#rest, await this.#next()]);
      end = this.#rest.indexOf(10);
    }
    const line = this.#rest.toString('utf8', 0, end);
    this.#rest = this.#rest.subarray(end + 1);
    return line;
  }

  async take(length: number): Promise<Buffer> {
    const parts = [this.#rest];
    let missing = length - this.#rest.length;
    while (missing > 0) {
      const chunk = await this.#next();
      parts.push(chunk);
      missing -= chunk.length;
    }
    const all = parts.length === 1 ? this.#rest : Buffer.concat(parts);
    this.#rest = all.subarray(length);
    return all.subarray(0, length);
  }
}

const MISSING: Blob = {
  kind: 'unreadable',
  cause: 'This clone does not hold its content (a partial clone, or a damaged one). Fetch the missing objects, or use a full clone.',
};

/**
 * Reads blobs one after the other from one `git cat-file --batch`. It has to be told what the clone lacks: asked for such an object, git
 * would end in a partial clone, where it may not fetch.
 */
export class GitObjects {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #output: ByteReader;
  readonly #missing: ReadonlySet<string>;
  #broken: Error | undefined;

  constructor(repository: string, missing: ReadonlySet<string>) {
    this.#missing = missing;
    this.#process = spawn('git', commandLine(['cat-file', '--batch']), { cwd: repository, env: environment(), windowsHide: true });
    this.#output = new ByteReader(this.#process.stdout);
    const remember = (error: Error) => {
      this.#broken = error;
    };
    this.#process.on('error', remember);
    this.#process.stdin.on('error', remember);
    this.#process.stderr.resume();
  }

  /** The content of a blob. `sha` has to be an object id that git itself named. One call at a time. */
  async read(sha: string): Promise<Blob> {
    if (this.#missing.has(sha)) return MISSING;
    try {
      if (this.#broken) throw this.#broken;
      this.#process.stdin.write(`${sha}\n`);
      const [, type, size] = (await this.#output.line()).split(' ');
      if (type === 'missing' || size === undefined) return MISSING;
      const content = await this.#output.take(Number(size) + 1);
      if (type !== 'blob') return { kind: 'unreadable', cause: 'git holds something else than a file under its id.' };
      return { kind: 'bytes', bytes: new Uint8Array(content.subarray(0, -1)) };
    } catch (error) {
      this.#broken = error instanceof Error ? error : new Error(String(error));
      return { kind: 'unreadable', cause: 'git stopped while contents were read; the clone may be damaged.' };
    }
  }

  close(): void {
    this.#process.stdin.end();
    this.#process.kill();
  }
}
