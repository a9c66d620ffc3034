/** Whatever happens to a pull request, and in whatever order: its labels agree with one another, and nothing is written twice. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EXCLUSIVE_LABELS } from '../../src/bot/labels.ts';
import { DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import { FILES, GitHubModel, type Happening, ROLES } from './github-model.ts';

const { labels, certification } = DEFAULT_CONFIGURATION;
const OTHERS = [certification.deployingLabel, certification.deployedLabel];

const BODIES = [
  'certify-connector',
  '[[certify-connector]]',
  'Please put the package zip into the folder.',
  'The package could not be downloaded.',
  'Certification completed. Deployment will begin soon!',
  'Deployment complete.',
  '/preflight hold because we ask',
  '/preflight unhold',
  '/preflight waive BrandColorNotIndependentPublisher because yes',
  'Hello',
];

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('comment'), by: fc.constantFrom(...Object.keys(ROLES)), body: fc.constantFrom(...BODIES) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('push'), content: fc.constantFrom(...(Object.keys(FILES) as (keyof typeof FILES)[])) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('label', 'unlabel'),
      name: fc.constantFrom(...Object.values(labels.names), ...OTHERS, labels.recheck, 'bug'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('draft'), draft: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('merge', 'close', 'reopen', 'uncomment') }) },
);

const fold = (name: string): string => name.toLowerCase();

function expectNoContradiction(model: GitHubModel): void {
  for (const keys of EXCLUSIVE_LABELS) {
    const names = keys.map((key) => fold(labels.names[key]));
    expect(model.labels.filter((name) => names.includes(fold(name))).length).toBeLessThanOrEqual(1);
  }
  const says = (name: string) => model.labels.includes(name);
  // On its way or live: it is no longer under review, and waits for nobody.
  if (OTHERS.some(says))
    expect(['validation', 'partner-attention', 'attention'].filter((key) => says(labels.names[key as 'validation']))).toEqual([]);
}

const ours = (model: GitHubModel): string[] => model.comments.filter(({ author }) => author === 'github-actions').map(({ body }) => body);

async function expectCalm(sequence: readonly Happening[], manage: boolean): Promise<void> {
  const model = new GitHubModel(manage);
  for (const event of sequence) {
    model.happens(event);
    const before = [...model.labels];
    const effects = await model.run(event);
    const named = (kind: string) => effects.flatMap((effect) => (effect.kind === kind && 'name' in effect ? [effect.name] : []));
    // A label that is set is not there, one that is taken off is, and none is both.
    expect(named('add-label').filter((name) => before.includes(name))).toEqual([]);
    expect(named('remove-label').filter((name) => !before.includes(name))).toEqual([]);
    expect(named('add-label').filter((name) => named('remove-label').includes(name))).toEqual([]);
    expect(ours(model).length).toBeLessThanOrEqual(1);
    if (manage && ours(model).every((body) => !body.includes('changes no connector'))) expectNoContradiction(model);
  }
  // What a run does depends on what is there and on whether the event is a close, so one replay of a kind stands for all of them.
  const again = new Map(sequence.map((event) => [event.kind, event]));
  for (const event of again.values()) expect(await model.run(event)).toEqual([]);
}

describe('over 1,000 random sequences of events', () => {
  test.each([
    ['that the bot labels', true, 700],
    ['whose labels others set', false, 300],
  ])(
    'on pull requests %s no labels contradict each other, none flaps, and all events again write nothing',
    async (_name, manage, numRuns) => {
      const sequences = fc.array(happening, { minLength: 1, maxLength: 5 });
      await fc.assert(
        fc.asyncProperty(sequences, (sequence) => expectCalm(sequence, manage)),
        { numRuns },
      );
    },
    300_000,
  );
});
