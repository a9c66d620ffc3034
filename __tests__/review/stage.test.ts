import { describe, expect, it, test } from '@jest/globals';
import { DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import { findConnectors } from '../../src/connector/layout.ts';
import type { PullRequest, RepositoryFile } from '../../src/facts/pull-request.ts';
import { planNextSteps, type StepFacts } from '../../src/review/next-steps.ts';
import type { Lifecycle, Stage, Turn, Verdict } from '../../src/review/review.ts';
import { evaluateGaps, evaluateTurn, evaluateVerdict, mainConnector, type TurnFacts, type VerdictFacts } from '../../src/review/stage.ts';
import type { Finding } from '../../src/rules/rule.ts';
import {
  added,
  FOLDER,
  INTRO,
  modified,
  newConnector,
  PROPERTIES,
  plain,
  proposal,
  pullRequestOf,
  removed,
  SWAGGER,
  subjectOf,
  unchanged,
  updatedConnector,
} from '../rules/pull-request/samples.ts';

const swaggerWith = (changes: (swagger: ReturnType<typeof JSON.parse>) => void): string => {
  const swagger = JSON.parse(SWAGGER);
  changes(swagger);
  return JSON.stringify(swagger);
};

const TITLE_DEPRECATED = swaggerWith((swagger) => {
  swagger.info.title = 'Contoso Tickets [DEPRECATED]';
});
const ALL_DEPRECATED = swaggerWith((swagger) => {
  swagger.paths['/tickets'].get.deprecated = true;
  swagger.paths['/tickets'].post.deprecated = true;
});
const ONE_DEPRECATED = swaggerWith((swagger) => {
  swagger.paths['/tickets'].get.deprecated = true;
});

const swaggerChange = (head: string, base = SWAGGER): readonly RepositoryFile[] => [
  modified(`${FOLDER}/apiDefinition.swagger.json`, head, base),
  unchanged(`${FOLDER}/apiProperties.json`, PROPERTIES),
];

describe('the stage', () => {
  const cases: readonly [string, Stage, Partial<PullRequest>][] = [
    ['a new folder with an introduction', 'proposal', { files: proposal() }],
    ['a new folder with a readme only', 'proposal', { files: [added(`${FOLDER}/README.md`)] }],
    ['a bare file named like a connector', 'proposal', { files: [added(FOLDER)] }],
    [
      'a new folder with a readme, whatever the title says',
      'proposal',
      { title: 'Add files via upload', files: [added(`${FOLDER}/readme.md`)] },
    ],
    ['a new folder with all artifacts', 'submission', {}],
    ['all artifacts under the title of a proposal', 'submission', { title: 'Proposal - Contoso Tickets (Independent Publisher)' }],
    ['a new folder with a misnamed swagger', 'submission', { files: [added(`${FOLDER}/apiDefination.json`, SWAGGER)] }],
    ['a new folder with a package', 'submission', { files: [...proposal(), added(`${FOLDER}/ContosoTickets.zip`)] }],
    [
      'artifacts for a proposal that was merged before',
      'submission',
      { files: [unchanged(`${FOLDER}/readme.md`), ...newConnector().slice(0, 2)] },
    ],
    ['a changed introduction of a merged proposal', 'proposal', { files: [modified(`${FOLDER}/intro.md`, INTRO, 'short')] }],
    ['a changed readme of a published connector', 'update', { files: updatedConnector() }],
    ['a changed swagger', 'update', { files: swaggerChange(SWAGGER, '{}') }],
    ['one operation of two deprecated', 'update', { files: swaggerChange(ONE_DEPRECATED) }],
    ['every operation deprecated', 'deprecation', { files: swaggerChange(ALL_DEPRECATED) }],
    ['a title that says deprecated', 'deprecation', { files: swaggerChange(TITLE_DEPRECATED) }],
    ['a change of what was deprecated before', 'update', { files: swaggerChange(TITLE_DEPRECATED, ALL_DEPRECATED) }],
    ['a deleted connector', 'deprecation', { files: [removed(`${FOLDER}/apiDefinition.swagger.json`), removed(`${FOLDER}/readme.md`)] }],
    ['a deleted proposal', 'proposal', { files: [removed(`${FOLDER}/readme.md`)] }],
    ['a certified connector', 'submission', { title: 'Contoso', files: newConnector('certified-connectors/Contoso') }],
    [
      'a readme of the folder of all connectors',
      'not-applicable',
      { title: 'Fix links', files: [modified('independent-publisher-connectors/readme.md', 'a', 'b')] },
    ],
    [
      'a picture for a connector of the base branch whose files are not in the facts',
      'update',
      { files: [added(`${FOLDER}/flow.png`)], baseFolders: [FOLDER] },
    ],
    ['a workflow', 'not-applicable', { files: [added('.github/workflows/a.yml')] }],
    ['a workflow under the title of a connector', 'not-applicable', { files: [added('docs/a.md')] }],
    ['a proposal at the top of the repository', 'proposal', { title: 'Proposal - Contoso', files: [added('Contoso.md')] }],
    [
      'another file at the top of the repository',
      'not-applicable',
      { title: 'Explain the build', files: [modified('README.md', 'a', 'b')] },
    ],
    ['a file at the top that goes, under the title of a proposal', 'not-applicable', { files: [removed('Contoso.md')] }],
    ['a file at the top that stays as it is, under the title of a proposal', 'not-applicable', { files: [unchanged('README.md')] }],
    ['no file at all', 'not-applicable', { files: [] }],
  ];
  test.each(cases)('of %s is %s', (_, stage, changes) => {
    expect(subjectOf(changes).stage).toBe(stage);
  });

  const FABRIKAM = 'independent-publisher-connectors/Fabrikam';
  const pairs: readonly [string, Stage, readonly RepositoryFile[]][] = [
    ['a new connector and an update', 'submission', [...updatedConnector(), ...newConnector(FABRIKAM)]],
    ['an update and a deprecated connector', 'update', [...swaggerChange(TITLE_DEPRECATED), ...updatedConnector(FABRIKAM)]],
    ['a deprecated connector and a proposal', 'deprecation', [...swaggerChange(TITLE_DEPRECATED), ...proposal(FABRIKAM)]],
    ['two proposals', 'proposal', [...proposal(), ...proposal(FABRIKAM)]],
  ];
  test.each(pairs)('of several connectors that the title does not name, %s, is %s', (_, stage, files) => {
    expect(subjectOf({ files, title: 'Add files via upload' }).stage).toBe(stage);
  });
});

describe('the main connector', () => {
  const ROOT = 'independent-publisher-connectors';
  const files = [
    ...updatedConnector(),
    ...newConnector(`${ROOT}/Contoso Tickets Archive`),
    added(`${ROOT}/Zava/apiDefinition.swagger.json`, SWAGGER.replace('Contoso Tickets', 'Wingtip Toys')),
  ];
  const connectors = findConnectors(pullRequestOf({ files }), DEFAULT_CONFIGURATION.folders);

  test.each([
    ['is the one that is called like the title, before a weightier one that is called alike', 'Contoso Tickets', 'Contoso Tickets'],
    ['may be called so by its swagger alone', 'Wingtip Toys', 'Zava'],
    ['is one that may be meant, where none is called so', 'Wingtipp Toyz', 'Zava'],
    ['is the weightiest where the title names none', 'Northwind', 'Contoso Tickets Archive'],
    ['is the weightiest where the title has no name', '', 'Contoso Tickets Archive'],
  ])('%s', (_, name, folder) => {
    const main = mainConnector(connectors, `${name} (Independent Publisher)`, DEFAULT_CONFIGURATION.title);
    expect(main?.folder).toBe(`${ROOT}/${folder}`);
  });
});

const finding = (changes: Partial<Finding> = {}): Finding => ({
  rule: 'RequiredPropertyMissing',
  severity: 'error',
  message: ['It is wrong.'],
  help: ['Fix it.'],
  ...changes,
});

describe('the verdict', () => {
  const cases: readonly [string, Verdict, Partial<VerdictFacts>][] = [
    ['without findings', 'pass', {}],
    ['with an error', 'changes-needed', { findings: [finding()] }],
    ['with warnings and hints only', 'pass', { findings: [finding({ severity: 'warning' }), finding({ severity: 'info' })] }],
    ['with a waived error', 'pass', { findings: [finding({ waiver: { by: 'grace', reason: 'known' } })] }],
    ['with a hint that the base branch has already', 'pass', { findings: [finding({ inBase: true, severity: 'info' })] }],
    ['with an error that the base branch has already, by the written rules', 'changes-needed', { findings: [finding({ inBase: true })] }],
    ['with a breaking change that counts as an error', 'changes-needed', { blockingChanges: 1 }],
    ['with a gap', 'unknown', { gaps: [['not read']] }],
    ['with a gap and an error', 'changes-needed', { gaps: [['not read']], findings: [finding()] }],
    ['with a gap and a warning', 'unknown', { gaps: [['not read']], findings: [finding({ severity: 'warning' })] }],
    ['without a connector', 'not-applicable', { stage: 'not-applicable' }],
    ['without a connector, but with a gap', 'unknown', { stage: 'not-applicable', gaps: [['not read']] }],
  ];
  test.each(cases)('%s is %s', (_, verdict, facts) => {
    expect(evaluateVerdict({ stage: 'submission', findings: [], gaps: [], blockingChanges: 0, ...facts })).toBe(verdict);
  });
});

describe('the turn', () => {
  const cases: readonly [string, Turn, Partial<TurnFacts>][] = [
    ['after a pass is the reviewer’s', 'reviewer', {}],
    ['of an update that passes is the reviewer’s', 'reviewer', { stage: 'update' }],
    ['of a proposal that passes is the publisher’s, who builds', 'publisher', { stage: 'proposal' }],
    ['after errors is the publisher’s', 'publisher', { verdict: 'changes-needed' }],
    ['of a draft is the publisher’s', 'publisher', { draft: true }],
    ['of a draft that could not be read is the publisher’s', 'publisher', { draft: true, verdict: 'unknown' }],
    ['of what could not be read is nobody’s', 'nobody', { verdict: 'unknown' }],
    ['of what concerns no connector is nobody’s', 'nobody', { stage: 'not-applicable', verdict: 'not-applicable' }],
    ['of a draft that concerns no connector is nobody’s', 'nobody', { stage: 'not-applicable', verdict: 'not-applicable', draft: true }],
    ['of what concerns no connector is nobody’s, even with errors', 'nobody', { stage: 'not-applicable', verdict: 'changes-needed' }],
    ['after merging is nobody’s', 'nobody', { state: 'merged', verdict: 'changes-needed' }],
    ['after closing is nobody’s', 'nobody', { state: 'closed', draft: true }],
  ];
  test.each(cases)('%s', (_, turn, facts) => {
    expect(evaluateTurn({ stage: 'submission', verdict: 'pass', draft: false, state: 'open', ...facts })).toBe(turn);
  });
});

describe('gaps', () => {
  const gapsOf = (files: readonly RepositoryFile[], gaps: readonly string[] = []): readonly string[] => {
    const pullRequest = pullRequestOf({ files, gaps });
    return evaluateGaps(pullRequest, findConnectors(pullRequest, DEFAULT_CONFIGURATION.folders)).map(plain);
  };

  it('are what the facts say, and artifacts that could not be read', () => {
    const files: RepositoryFile[] = [
      { path: `${FOLDER}/apiProperties.json`, status: 'added', head: { kind: 'unreadable', cause: 'The answer broke off.' }, base: null },
      { path: `${FOLDER}/readme.md`, status: 'added', head: { kind: 'not-read' }, base: null },
    ];
    expect(gapsOf(files, ['Comments could not be listed.'])).toEqual([
      '`Comments could not be listed.`',
      `\`${FOLDER}/apiProperties.json\` could not be read: \`The answer broke off.\``,
      `Not read: \`${FOLDER}/readme.md\`.`,
    ]);
  });

  test.each(['apiDefinition.swagger.json', 'apiProperties.json', 'readme.md', 'intro.md', 'script.csx', 'Contoso.zip'])(
    'are each artifact that the review needs, such as %s',
    (name) => {
      expect(gapsOf([{ path: `${FOLDER}/${name}`, status: 'added', head: { kind: 'not-read' }, base: null }])).toEqual([
        `Not read: \`${FOLDER}/${name}\`.`,
      ]);
    },
  );

  it('are what a deleted connector was, where that could not be read', () => {
    expect(gapsOf([{ path: `${FOLDER}/readme.md`, status: 'removed', head: null, base: { kind: 'not-read' } }])).toEqual([
      `Not read: \`${FOLDER}/readme.md\`.`,
    ]);
  });

  it('are not pictures, files that are too large, or links', () => {
    const files: RepositoryFile[] = [
      { path: `${FOLDER}/flow.png`, status: 'added', head: { kind: 'not-read' }, base: null },
      { path: `${FOLDER}/readme.md`, status: 'added', head: { kind: 'too-large', size: 2, limit: 1 }, base: null },
      { path: `${FOLDER}/intro.md`, status: 'added', head: { kind: 'not-a-file', what: 'symlink' }, base: null },
    ];
    expect(gapsOf(files)).toEqual([]);
  });
});

const inReview = (turn: Turn): Lifecycle => ({ state: 'in-review', turn });

describe('the next steps', () => {
  const stepsOf = (facts: Partial<StepFacts>): readonly string[] =>
    planNextSteps({
      stage: 'submission',
      verdict: 'changes-needed',
      lifecycle: inReview('publisher'),
      draft: false,
      breaking: [],
      proposalWord: undefined,
      findings: [],
      gaps: [],
      ...facts,
    }).map(({ text }) => plain(text));
  const file = `${FOLDER}/apiDefinition.swagger.json`;

  it('group the errors of a rule in a file', () => {
    const findings = [41, 50, 60].map((line) => finding({ file, line }));
    expect(stepsOf({ findings })).toEqual(['It is wrong. Fix it. The same in 2 more places.']);
  });

  it('say what is wrong and how to fix it', () => {
    expect(stepsOf({ findings: [finding({ file, line: 41 })] })).toEqual(['It is wrong. Fix it.']);
    expect(stepsOf({ findings: [finding({ help: [] })] })).toEqual(['It is wrong.']);
  });

  it('are all of them, in the order in which they can be done', () => {
    const findings = [
      finding({ rule: 'ZebraRule', file, line: 1, message: ['A zebra.'], help: [] }),
      finding({ rule: 'ForeignFiles', message: ['Strangers.'], help: ['Clean up.'] }),
      finding({ rule: 'JsonSyntaxInvalid', file, line: 9, message: ['A comma is missing.'], help: [] }),
      finding({ rule: 'SingleConnector', message: ['Two.'], help: ['Split.'] }),
      finding({ rule: 'ArtifactMissing', message: ['One is missing.'], help: ['Add it.'] }),
    ];
    expect(stepsOf({ findings, breaking: ['GetTicket'] }).map((step) => step.split('. Take')[0])).toEqual([
      'Two. Split.',
      'A comma is missing.',
      'One is missing. Add it.',
      'Strangers. Clean up.',
      'Existing flows break at `GetTicket`',
      'A zebra.',
    ]);
  });

  it('begin with the rule that has most findings, among equals', () => {
    const findings = [
      finding({ rule: 'One', file, line: 3 }),
      finding({ rule: 'Two', file, line: 5 }),
      finding({ rule: 'Two', file, line: 7 }),
    ];
    expect(stepsOf({ findings })[0]).toBe('It is wrong. Fix it. The same in 1 more place.');
  });

  it('ask about operations that break, before errors that can wait', () => {
    const steps = stepsOf({ findings: [finding()], breaking: ['List tickets', 'GetTicket'] });
    expect(steps[1]).toBe('It is wrong. Fix it.');
    expect(steps[0]).toMatch(/^Existing flows break at `List tickets` and `GetTicket`\. Take that back, or say in a comment why/);
  });

  it('leave out what does not hold the pull request up', () => {
    const findings = [
      finding(),
      finding({ rule: 'Hint', severity: 'warning', help: ['Not now.'] }),
      finding({ rule: 'Old', inBase: true, severity: 'info', help: ['Nor this.'] }),
    ];
    expect(stepsOf({ findings })).toEqual(['It is wrong. Fix it.']);
  });

  const states: readonly [string, Partial<StepFacts>, string][] = [
    [
      'a submission that passes without a package',
      { verdict: 'pass', lifecycle: inReview('reviewer'), findings: [finding({ rule: 'PackageMissing', severity: 'info' })] },
      'While you wait, build the connector package as the submission steps describe and add its zip to the folder: reviewers ask for it first.',
    ],
    [
      'a draft that passes',
      { verdict: 'pass', draft: true },
      'Mark the pull request as ready for review when you want a reviewer to look at it.',
    ],
    [
      'a proposal that passes',
      { verdict: 'pass', stage: 'proposal', proposalWord: 'Proposal' },
      'Build the connector. When it works, add `apiDefinition.swagger.json`, `apiProperties.json` and `readme.md` to this same pull request and take `Proposal` out of its title.',
    ],
    [
      'a proposal that does not call itself one',
      { verdict: 'pass', stage: 'proposal' },
      'Build the connector. When it works, add `apiDefinition.swagger.json`, `apiProperties.json` and `readme.md` to this same pull request.',
    ],
    [
      'what could not be read',
      { verdict: 'unknown', lifecycle: inReview('nobody'), gaps: [['not read']] },
      'Nothing for you to fix: what could not be read has to be read once more, and a maintainer can start that.',
    ],
  ];
  test.each(states)('for %s are one sentence', (_, facts, sentence) => {
    expect(stepsOf(facts)).toEqual([sentence]);
  });

  const silent: readonly [string, Partial<StepFacts>][] = [
    ['it is a reviewer’s turn', { verdict: 'pass', lifecycle: inReview('reviewer') }],
    ['no connector is changed', { verdict: 'not-applicable', lifecycle: inReview('nobody'), stage: 'not-applicable' }],
    ['the pull request is closed', { verdict: 'pass', lifecycle: inReview('nobody') }],
  ];
  test.each(silent)('are none where the headline says all: %s', (_, facts) => {
    expect(stepsOf(facts)).toEqual([]);
  });
});
