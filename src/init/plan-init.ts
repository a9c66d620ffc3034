/** Which files `init` writes, and what they hold: pure. */
import { CONFIGURATION_PATH } from '../facts/reading-plan.ts';
import workflows from '../generated/workflows.json' with { type: 'json' };
import { type Chosen, renderCommentedConfiguration } from './commented-configuration.ts';

export type Wiring = 'target' | 'workflow-run';

export interface InitFile {
  readonly path: string;
  readonly text: string;
}

type Example = keyof typeof workflows;

/** Each example of `examples/`, under the name that its first lines give it in a repository. */
const FILES: Readonly<Record<Wiring, Readonly<Record<string, Example>>>> = {
  target: { 'connector-preflight.yml': 'pull-request-target.yml', 'connector-preflight-commands.yml': 'commands.yml' },
  'workflow-run': {
    'connector-preflight-signal.yml': 'pull-request-and-workflow-run/connector-preflight-signal.yml',
    'connector-preflight.yml': 'pull-request-and-workflow-run/connector-preflight.yml',
    'connector-preflight-commands.yml': 'commands.yml',
  },
};

/** `chosen`: what the repository needs that is not as the defaults have it. */
export function planInit(wiring: Wiring, chosen: Chosen): readonly InitFile[] {
  const written = Object.entries(FILES[wiring]).map(([name, example]) => ({ path: `.github/workflows/${name}`, text: workflows[example] }));
  return [...written, { path: CONFIGURATION_PATH, text: renderCommentedConfiguration(chosen) }];
}
