/** Every hostile pull request gets its calm result from the built Action, and nothing of it comes alive in what is written about it. */
import { describe, expect, test } from '@jest/globals';
import { pullRequestEvent } from '../e2e/events.ts';
import { commands, comments, PATIENCE, review, withDouble } from '../e2e/review-scene.ts';
import type { ActionResult } from '../e2e/run-action.ts';
import { CONNECTOR, FOLDER, NUMBER, PROPERTIES, propertiesWith, SWAGGER, swaggerWith, WRONG_COLOUR } from '../e2e/scenes.ts';
import { READ_ONLY_TOKEN } from '../github-double/permissions.ts';
import { strangersIn } from '../report/live-markdown.ts';
import { CONTROL, expectInertOnGitHub, writtenBy } from './calm.ts';
import { everywhere, type HostileCase, hostileCases, INJECTIONS, SECRET } from './cases.ts';

interface Planned {
  readonly kind: string;
  readonly body?: string;
  /** Suggestions beside the lines. */
  readonly comments?: readonly { readonly body: string }[];
  readonly check?: {
    readonly title: string;
    readonly summary: string;
    readonly annotationPages: readonly (readonly { readonly message: string; readonly title: string }[])[];
  };
}
interface Report {
  readonly plan: readonly Planned[];
  readonly findings: readonly { readonly rule: string }[];
  readonly gaps: readonly string[];
}

/** Looks at all that a run would leave on GitHub and did leave in the log. */
function expectCalm({ stdout, stderr, summary, report }: ActionResult): Report {
  const { plan, ...rest } = report as Report;
  expect(stderr).toBe('');
  expect(plan.map(({ kind }) => kind).filter((kind) => kind !== 'create-review')).toEqual(['create-check', 'create-comment']);
  const check = plan.find(({ kind }) => kind === 'create-check');
  const bodies = plan.flatMap(({ body, comments = [] }) => [body ?? '', ...comments.map((comment) => comment.body)]);
  const strangers = [...bodies, check?.check?.summary ?? '', summary].flatMap(strangersIn);
  expect(strangers).toEqual([]);
  expect(check?.check?.title).toMatch(/^[A-Za-z0-9 ,.:'’;–-]+$/);
  for (const { title, message } of check?.check?.annotationPages.flat() ?? []) expect(title + message).not.toMatch(CONTROL);
  expect(stdout).not.toMatch(CONTROL);
  return { plan, ...rest };
}

async function expectResult({ scene, verdict, rules = [], gap, secret }: HostileCase): Promise<void> {
  await withDouble(scene, async (double) => {
    const result = await review(double, pullRequestEvent(double.world, NUMBER, 'opened'), { inputs: { publish: 'false' } });
    expect(result.outputs.verdict).toBe(verdict);
    expect(result.exitCode).toBe({ pass: 0, 'not-applicable': 0, 'changes-needed': 1, unknown: 2 }[verdict]);
    const { findings, gaps } = expectCalm(result);
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining([...rules]));
    if (gap !== undefined) expect(gaps.join('\n')).toMatch(gap);
    if (secret !== undefined) expect(JSON.stringify(result)).not.toContain(secret);
    expect(
      commands(result.stdout).filter(
        (line) =>
          !line.startsWith('::warning file=.github%2Fconnector-preflight.yml') &&
          !line.startsWith('::warning file=.github/connector-preflight.yml,line='),
      ),
    ).toEqual([]);
  });
}

describe('A pull request with', () => {
  test.concurrent.each(hostileCases.map((one) => [one.name, one] as const))('%s', async (_name, one) => expectResult(one), PATIENCE);
});

describe('A credential is repeated by no suggestion and no patch', () => {
  const lines = (WRONG_COLOUR[PROPERTIES] ?? '').split('\n');
  const colourAt = lines.findIndex((line) => line.includes('iconBrandColor'));
  /** The colour is mendable; the credential stands so many lines below it. */
  const at = (distance: number): string => {
    const between = Array.from({ length: distance - 1 }, (_, index) => `    "x${index}": 0,`);
    return lines.toSpliced(colourAt + 1, 0, ...between, `    "secret": "${SECRET}",`).join('\n');
  };
  const properties = (text: string) => ({ ...CONNECTOR, [PROPERTIES]: text });
  const OWN = `independent-publisher-connectors/${SECRET}`;
  const CASES: readonly (readonly [
    string,
    Readonly<Record<string, string>>,
    { suggestions: number; patched: readonly string[]; leftOut: boolean },
  ])[] = [
    [
      'on the line that is mended',
      properties(lines.join('\n').replace('"#007ee5",', `"#007ee5", "x": "${SECRET}",`)),
      { suggestions: 0, patched: [], leftOut: true },
    ],
    ['on the next line', properties(at(1)), { suggestions: 1, patched: [], leftOut: true }],
    ['on the last line around it', properties(at(3)), { suggestions: 1, patched: [], leftOut: true }],
    ['below what a patch shows', properties(at(4)), { suggestions: 1, patched: [PROPERTIES], leftOut: false }],
    [
      'in what a fix would write',
      { ...CONNECTOR, [PROPERTIES]: propertiesWith({ stackOwner: ` ${SECRET} ` }), [SWAGGER]: swaggerWith({ title: 'Fabrikam Parcels!' }) },
      { suggestions: 1, patched: [SWAGGER], leftOut: true },
    ],
    [
      'in what a missing file would be made from',
      { [SWAGGER]: swaggerWith({ description: `It takes ${SECRET} and follows parcels.` }), ...WRONG_COLOUR },
      { suggestions: 1, patched: [PROPERTIES], leftOut: false },
    ],
    [
      'in the name of the folder',
      Object.fromEntries(Object.entries({ ...CONNECTOR, ...WRONG_COLOUR }).map(([path, text]) => [path.replace(FOLDER, OWN), text])),
      { suggestions: 1, patched: [], leftOut: true },
    ],
  ];
  test.concurrent.each(CASES)(
    '%s',
    async (_name, changes, { suggestions, patched, leftOut }) => {
      expect(JSON.stringify(changes)).toContain(SECRET);
      await withDouble({ pull: { changes } }, async (double) => {
        const result = await review(double, undefined, { inputs: { publish: 'false' } });
        const { plan } = expectCalm(result);
        expect(JSON.stringify(result)).not.toContain(SECRET);
        expect({
          suggestions: plan.flatMap(({ comments = [] }) => comments).length,
          patched: [...(result.patch ?? '').matchAll(/^\+\+\+ b\/(.*?)\t?$/gm)].map(([, path]) => path),
          leftOut: result.summary.includes('Left out of the patch'),
        }).toEqual({ suggestions, patched, leftOut });
      });
    },
    PATIENCE,
  );
});

describe('The note after a merge is calm about a pull request with', () => {
  const VALUES = Object.entries({ ...INJECTIONS, 'a credential': SECRET });
  test.concurrent.each(VALUES)(
    '%s everywhere',
    async (_name, value) => {
      await withDouble(everywhere(value), async (double) => {
        double.world.merge(NUMBER);
        const result = await review(double, pullRequestEvent(double.world, NUMBER, 'closed'));
        expect(result.exitCode).toBe(0);
        expect(comments(double)).toEqual([expect.stringMatching(/^### .*Merged\./)]);
        expectInertOnGitHub(double, result);
        expect(JSON.stringify([writtenBy(double), result])).not.toContain(SECRET);
      });
    },
    PATIENCE,
  );
});

test.concurrent(
  'All injections together are marked in the log as findings and as nothing else',
  async () => {
    const value = Object.values(INJECTIONS).join(' ').slice(0, 200);
    await withDouble(
      everywhere(value),
      async (double) => {
        const { stdout } = await review(double);
        const [notice, ...marks] = commands(stdout);
        expect(notice).toMatch(/^::notice::The token lacks /);
        expect(marks.length).toBeGreaterThan(5);
        expect(marks.filter((line) => !/^::(?:error|warning) (?:[a-zA-Z]+=[^:,]*,?)*title=[A-Za-z]+::[^\r\n]*$/.test(line))).toEqual([]);
        expect(stdout).not.toMatch(CONTROL);
      },
      { token: READ_ONLY_TOKEN },
    );
  },
  PATIENCE,
);
