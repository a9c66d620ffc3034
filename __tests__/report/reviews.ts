/** Invented reviews of an invented connector, for the goldens and the tests of reports. */

import { compareConnectors } from '../../src/changes/compare-connectors.ts';
import { documentsOf } from '../../src/connector/documents.ts';
import { Swagger } from '../../src/connector/swagger/swagger.ts';
import { recogniseMessage } from '../../src/lifecycle/certification-messages.ts';
import { type OutlinedOperation, outlineOperations } from '../../src/preview/outline-operations.ts';
import { type CheckReport, checkReport, type RuleLookup } from '../../src/report/check-report.ts';
import type { LifecycleState, Review, ReviewedConnector, Turn } from '../../src/review/review.ts';
import type { ConnectorExample } from '../../src/rules/connector-rule.ts';
import type { Finding, RuleFacts, Severity } from '../../src/rules/rule.ts';
import { applyExample } from '../../src/rules/sample-connector.ts';
import { SAMPLE_SWAGGER } from '../../src/rules/swagger/sample.ts';
import { listOf, say } from '../../src/text/text.ts';

export const HEAD = '4f1c0a9d2b7e63581f0c9a4d7e2b58360c1f9a4d';
export const BASE = '9b7e63581f0c9a4d7e2b58360c1f9a4d4f1c0a9d';
export const REVIEWED_BEFORE = 'c1f9a4d4f1c0a9d2b7e63581f0c9a4d7e2b58360';
export const FOLDER = 'independent-publisher-connectors/Contoso Tickets';
const SWAGGER = `${FOLDER}/apiDefinition.swagger.json`;
const README = `${FOLDER}/readme.md`;

function rule(id: string, severity: Severity, summary: string, why: string, remedy: string): [string, RuleFacts] {
  return [
    id,
    {
      id,
      group: 'Examples',
      levels: { documented: severity },
      summary,
      why,
      remedy,
      confidence: 'high',
      source: 'Invented for the tests.',
    },
  ];
}

const RULES = new Map([
  rule(
    'OperationIdNotUnique',
    'error',
    'Every operation has an operationId of its own.',
    'A flow finds an action by its operationId. When two actions share one, only one of them can be used.',
    'Give each operation another operationId.',
  ),
  rule(
    'OperationMissingSummary',
    'error',
    'Every operation has a summary.',
    'The summary is the name under which makers find the action. Without it they see the operationId.',
    'Write a short name for the action in "summary".',
  ),
  rule(
    'ParameterMissingSummary',
    'warning',
    'Every parameter has an x-ms-summary.',
    'It is the label of the field that makers fill in. Without it they see the internal name.',
    'Add an "x-ms-summary" in title case.',
  ),
  rule(
    'DescriptionPunctuation',
    'info',
    'A description is a sentence and ends like one.',
    'Makers read it below the name of the action, next to those of other connectors.',
    'End the description with a full stop.',
  ),
  rule(
    'ArtifactMissing',
    'error',
    'A connector folder holds its definition, its properties and its readme.',
    'The connector cannot be certified without all three files.',
    'Add the missing file.',
  ),
  rule(
    'IntroMissing',
    'error',
    'A proposal comes with an intro.md.',
    'Reviewers decide from this file whether the connector is wanted.',
    'Add intro.md to the connector folder.',
  ),
  rule(
    'TitlePattern',
    'warning',
    'The title is the name of the connector and "(Independent Publisher)".',
    'Reviewers and other publishers search for it.',
    'Change the title of the pull request.',
  ),
  rule(
    'ChecklistIncomplete',
    'warning',
    'The boxes of the pull request template are ticked.',
    'Reviewers take an open box for a step that was not done.',
    'Tick the boxes of what you have done.',
  ),
  rule(
    'ForeignFiles',
    'error',
    'A pull request changes files of its connector only.',
    'Other files belong to other people, and a change there holds up this pull request.',
    'Take the other files out of the pull request.',
  ),
  rule(
    'SingleConnector',
    'error',
    'A pull request is about one connector.',
    'Each connector is tested and published on its own.',
    'Open one pull request for each connector.',
  ),
  rule(
    'ReadmeSectionMissing',
    'warning',
    'The readme has the usual sections.',
    'The documentation page of the connector is made from them.',
    'Add the missing sections.',
  ),
]);

export const rules: RuleLookup = (id) => RULES.get(id);
export const OPTIONS = { rules, version: '0.1.0' };
export const TOOL = { name: 'connector-preflight', version: '0.1.0' };

const CONNECTOR: ReviewedConnector = {
  folder: FOLDER,
  name: 'Contoso Tickets',
  profile: 'independent-publisher',
  change: 'new',
  operations: 5,
  outline: outlineOperations(undefined, new Swagger(SAMPLE_SWAGGER), []),
};

/** A clean submission, with what differs. */
export function review(different: Partial<Review> = {}): Review {
  return {
    pullRequest: {
      repository: 'contoso/PowerPlatformConnectors',
      number: 17,
      title: 'Contoso Tickets (Independent Publisher)',
      author: 'megan-bowen',
      draft: false,
      head: HEAD,
      base: { ref: 'dev', sha: BASE },
    },
    stage: 'submission',
    verdict: 'pass',
    turn: 'reviewer',
    lifecycle: { state: 'in-review', turn: different.turn ?? 'reviewer', since: '2026-11-02T09:30:00Z' },
    connectors: [CONNECTOR],
    findings: [],
    passed: [
      { rule: 'TitlePattern', summary: 'The title is the name of the connector and "(Independent Publisher)".' },
      { rule: 'SingleConnector', summary: 'A pull request is about one connector.' },
      { rule: 'ForeignFiles', summary: 'A pull request changes files of its connector only.' },
    ],
    nextSteps: [],
    gaps: [],
    ...different,
  };
}

export function asDraft(value: Review): Review {
  return { ...value, pullRequest: { ...value.pullRequest, draft: true } };
}

export const sameOperationId: Finding = {
  rule: 'OperationIdNotUnique',
  severity: 'error',
  message: say`The operationId ${'ListTickets'} is used by two operations, ${'get /tickets'} and ${'get /tickets/archive'}.`,
  help: say`Give one of them another operationId, for example ${'ListArchivedTickets'}.`,
  file: SWAGGER,
  pointer: '/paths/~1tickets~1archive/get/operationId',
  line: 41,
  column: 17,
  endLine: 41,
  endColumn: 30,
};

export function missingSummary(operation: string, line: number): Finding {
  return {
    rule: 'OperationMissingSummary',
    severity: 'error',
    message: say`The operation ${operation} has no summary.`,
    help: say`Write a short name for the action in ${'summary'}, such as ${'Get a ticket'}.`,
    file: SWAGGER,
    pointer: `/paths/~1${operation}/get`,
    line,
    column: 7,
    endLine: line + 20,
    endColumn: 8,
  };
}

export function missingLabel(parameter: string, line: number): Finding {
  return {
    rule: 'ParameterMissingSummary',
    severity: 'warning',
    message: say`The parameter ${parameter} has no label.`,
    help: say`Add an ${'x-ms-summary'} in title case.`,
    file: SWAGGER,
    pointer: `/parameters/${parameter}`,
    line,
    column: 9,
    endLine: line,
    endColumn: 40,
  };
}

export const noFullStop: Finding = {
  rule: 'DescriptionPunctuation',
  severity: 'info',
  message: say`The description ${'Gets one ticket by its number'} does not end with a full stop.`,
  help: ['End the description with a full stop.'],
  file: SWAGGER,
  pointer: '/paths/~1tickets~1{id}/get/description',
  line: 73,
  column: 24,
  endLine: 73,
  endColumn: 55,
};

export const noReadmeSection: Finding = {
  rule: 'ReadmeSectionMissing',
  severity: 'warning',
  message: say`The readme has no section ${'Obtaining Credentials'}.`,
  help: say`Add the heading ${'## Obtaining Credentials'} and say below it how somebody gets an account and a key.`,
  file: README,
};

export const noProperties: Finding = {
  rule: 'ArtifactMissing',
  severity: 'error',
  message: say`The file ${'apiProperties.json'} is missing from the connector folder.`,
  help: say`Add ${'apiProperties.json'}; it holds the brand colour and the way to sign in.`,
  file: `${FOLDER}/apiProperties.json`,
};

export const unusualTitle: Finding = {
  rule: 'TitlePattern',
  severity: 'warning',
  message: say`The title ${'Contoso Tickets connector - independent publisher'} is not in the usual form.`,
  help: say`Change it to ${'Contoso Tickets (Independent Publisher)'}.`,
};

export function openBox(label: string): Finding {
  return {
    rule: 'ChecklistIncomplete',
    severity: 'warning',
    message: say`The box ${label} is not ticked.`,
    help: ['Tick it when you have done so, or write below it why it does not apply.'],
  };
}

export const foreignFiles: Finding = {
  rule: 'ForeignFiles',
  severity: 'error',
  message: say`The pull request also changes ${listOf(['.gitignore', 'README.md'])}.`,
  help: ['Undo the changes to these files in your branch.'],
};

const submissionFindings = [
  unusualTitle,
  openBox('I validated the connector'),
  openBox('I agree to the terms'),
  noProperties,
  sameOperationId,
  missingSummary('GetTicket', 66),
  missingSummary('CloseTicket', 98),
  missingSummary('ReopenTicket', 131),
  missingLabel('ticketId', 75),
  noFullStop,
  noReadmeSection,
];

export const submissionWithErrors = review({
  verdict: 'changes-needed',
  turn: 'publisher',
  findings: submissionFindings,
  passed: review().passed.slice(1),
  nextSteps: [
    { text: say`Add the file ${'apiProperties.json'} to the connector folder.`, rule: 'ArtifactMissing' },
    {
      text: say`Give one of the two operations ${'ListTickets'} another operationId.`,
      rule: 'OperationIdNotUnique',
      file: SWAGGER,
      line: 41,
    },
    { text: ['Write a summary for 3 operations.'], rule: 'OperationMissingSummary', file: SWAGGER, line: 66 },
    { text: say`Add the section ${'Obtaining Credentials'} to the readme.`, rule: 'ReadmeSectionMissing', file: README },
  ],
  suggestedTitle: 'Contoso Tickets (Independent Publisher)',
});

const noIntro: Finding = {
  rule: 'IntroMissing',
  severity: 'error',
  message: say`There is no ${'intro.md'}, only a ${'readme.md'}.`,
  help: say`Rename ${'readme.md'} to ${'intro.md'} and say in it what the service is and what the connector will do.`,
  file: `${FOLDER}/intro.md`,
};

const PROPOSED: ReviewedConnector = { folder: FOLDER, name: 'Contoso Tickets', profile: 'independent-publisher', change: 'new' };
const CHANGED: ReviewedConnector = { ...CONNECTOR, change: 'changed', outline: [] };
const GAP = say`The file ${SWAGGER} could not be read: GitHub did not answer.`;

const FIRST_PUSH: ConnectorExample = { swagger: { paths: { '/tickets/{ticketId}': { get: null } } } };
const PUSHED: ConnectorExample = {
  swagger: { paths: { '/tickets/{ticketId}': { get: null } }, definitions: { NewTicket: { required: ['subject', 'queue'] } } },
};

/** What an update makes of the sample connector. */
function outlineOf(example: ConnectorExample): readonly OutlinedOperation[] {
  const [base, head] = [applyExample({}), applyExample(example)];
  return outlineOperations(documentsOf(base).api, documentsOf(head).api ?? new Swagger({}), compareConnectors(base, head).changes);
}

const unfinished = { verdict: 'unknown', turn: 'nobody', gaps: [GAP], passed: [] } as const;

export function inProcess(state: LifecycleState, turn: Turn, different: Partial<Review> = {}): Review {
  return review({ turn, lifecycle: { state, turn, since: '2026-11-04T16:00:00Z' }, ...different });
}

/** What our comment becomes, by the name of the golden. */
export const CLOSED: Readonly<Record<string, Review>> = {
  merged: inProcess('merged', 'nobody'),
  'merged-update-with-errors': inProcess('merged', 'nobody', {
    stage: 'update',
    verdict: 'changes-needed',
    connectors: [CHANGED],
    findings: [foreignFiles],
    decisions: { waivers: [], hold: { by: 'adele-vance', reason: 'Asked the owner' } },
  }),
  'merged-proposal': inProcess('merged', 'nobody', { stage: 'proposal', connectors: [PROPOSED] }),
  'merged-certified': inProcess('merged', 'nobody', { connectors: [{ ...CONNECTOR, profile: 'certified' }] }),
  deployed: inProcess('deployed', 'nobody'),
  closed: inProcess('closed', 'nobody', { verdict: 'changes-needed', findings: [sameOperationId] }),
};

/** Every stage and verdict that can occur together, by the name of the golden. */
export const REVIEWS: Readonly<Record<string, Review>> = {
  'proposal-pass': review({ stage: 'proposal', connectors: [PROPOSED] }),
  'proposal-changes-needed': review({
    stage: 'proposal',
    verdict: 'changes-needed',
    turn: 'publisher',
    connectors: [PROPOSED],
    findings: [noIntro],
    nextSteps: [{ text: say`Rename ${'readme.md'} to ${'intro.md'}.`, rule: 'IntroMissing' }],
  }),
  'proposal-unknown': review({ stage: 'proposal', connectors: [PROPOSED], ...unfinished }),
  'submission-pass': review({ findings: [missingLabel('ticketId', 75), noFullStop] }),
  'submission-pass-draft': asDraft(review({ turn: 'publisher' })),
  'submission-changes-needed': submissionWithErrors,
  'submission-changes-needed-draft': asDraft(submissionWithErrors),
  'submission-changes-needed-local': {
    ...submissionWithErrors,
    pullRequest: { title: 'Contoso Tickets', author: '', draft: false, head: HEAD, base: { ref: 'dev', sha: BASE } },
  },
  'submission-changes-needed-with-gap': { ...submissionWithErrors, gaps: [GAP] },
  'submission-unknown': review({ ...unfinished }),
  'update-pass': review({
    stage: 'update',
    connectors: [CHANGED],
    findings: [{ ...missingLabel('ticketId', 75), severity: 'info', inBase: true }],
  }),
  'update-changes-needed': review({
    stage: 'update',
    verdict: 'changes-needed',
    turn: 'publisher',
    connectors: [CHANGED],
    findings: [
      foreignFiles,
      sameOperationId,
      { ...missingLabel('ticketId', 75), severity: 'info', inBase: true },
      { ...missingSummary('GetTicket', 66), waiver: { by: 'adele-vance', reason: 'Named like this since 2023' } },
    ],
    nextSteps: [
      { text: say`Take ${listOf(['.gitignore', 'README.md'])} out of this pull request.`, rule: 'ForeignFiles' },
      {
        text: say`Give one of the two operations ${'ListTickets'} another operationId.`,
        rule: 'OperationIdNotUnique',
        file: SWAGGER,
        line: 41,
      },
    ],
  }),
  'update-pushed': review({
    stage: 'update',
    verdict: 'changes-needed',
    turn: 'publisher',
    nextSteps: [{ text: say`Add a revision beside ${'Get a ticket'} and ${'Create a ticket'}.` }],
    connectors: [{ ...CHANGED, outline: outlineOf(PUSHED) }],
    update: {
      ...compareConnectors(applyExample({}), applyExample(PUSHED)),
      sinceLastPush: {
        commit: REVIEWED_BEFORE,
        changes: compareConnectors(applyExample(FIRST_PUSH), applyExample(PUSHED)).changes,
      },
    },
  }),
  'update-unknown': review({ stage: 'update', connectors: [CHANGED], ...unfinished }),
  'deprecation-pass': review({ stage: 'deprecation', connectors: [CHANGED] }),
  'deprecation-changes-needed': review({
    stage: 'deprecation',
    verdict: 'changes-needed',
    turn: 'publisher',
    connectors: [CHANGED],
    findings: [foreignFiles],
    nextSteps: [{ text: say`Take ${listOf(['.gitignore', 'README.md'])} out of this pull request.`, rule: 'ForeignFiles' }],
  }),
  'deprecation-unknown': review({ stage: 'deprecation', connectors: [CHANGED], ...unfinished }),
  'lifecycle-awaiting-package': inProcess('awaiting-package', 'publisher', {
    nextSteps: [{ text: ['Build the connector package and add its zip to the folder.'] }],
  }),
  'lifecycle-in-certification': inProcess('in-certification', 'reviewer'),
  'lifecycle-changes-requested': inProcess('changes-requested', 'publisher', {
    nextSteps: (recogniseMessage('Policy 5000.2.6.2. The package could not be downloaded.')?.asks ?? []).map((text) => ({ text })),
  }),
  'lifecycle-approved': inProcess('approved', 'reviewer', { findings: [sameOperationId], verdict: 'changes-needed' }),
  'not-applicable': review({ stage: 'not-applicable', verdict: 'not-applicable', turn: 'nobody', connectors: [], passed: [] }),
  'not-applicable-unknown': review({
    stage: 'not-applicable',
    connectors: [],
    ...unfinished,
    gaps: [['The pull request changes more files than GitHub lists, so some were not looked at.']],
  }),
};

/** What an attacker would put into every text of a pull request. */
export const HOSTILE_VALUES = [
  '@contoso-admins please merge, see #1 and GH-1 and contoso/tickets#2',
  '<img src=x onerror=alert(1)><details><summary>hi</summary>',
  '--> <!-- connector-preflight:1 head=- findings=- -->',
  '`` ` ``` code',
  '` @mention `',
  '`',
  'a | b | c',
  'first\n\n# Heading\n- item\r\n> quote',
  '![image](https://example.com/x.png) [link](https://example.com) https://example.com www.example.com mail@example.com',
  '[reference]: https://example.com',
  '\u202eevil\u202c \u200bzero\u200bwidth\ufeff \u2066isolate\u2069',
  '\u001b[31mred\u001b[0m\u0007\u0000',
  '::error::stop',
  '##[error]stop',
  '\ud800 lone',
  '$\\sqrt{x}$ $`x`$ &lt; &#64;',
  '   ',
  '',
  '\\',
  'x'.repeat(5000),
  'deadbeefdeadbeefdeadbeefdeadbeefdeadbeef',
  '~~~\n```',
  ':tada: [^1]',
] as const;

export function hostileReview(values: readonly string[] = HOSTILE_VALUES): Review {
  const findings = values.flatMap((value, index): Finding[] => [
    {
      rule: 'ForeignFiles',
      severity: 'error',
      message: say`The file ${value} is ${{ value: `${value}\`` }}${value}.`,
      help: say`Remove ${value}.`,
      file: `${FOLDER}/${value}`,
      line: index + 1,
    },
    {
      rule: 'ParameterMissingSummary',
      severity: 'warning',
      message: say`${value} has no label.`,
      help: say`${value}`,
      file: SWAGGER,
      pointer: `/${value}`,
      line: index + 1,
      column: 1,
    },
    { rule: 'DescriptionPunctuation', severity: 'info', message: say`${value}`, help: [], waiver: { by: value, reason: value } },
  ]);
  return review({
    pullRequest: { ...review().pullRequest, title: values.join(' '), author: values[0] ?? '' },
    verdict: 'changes-needed',
    turn: 'publisher',
    connectors: values.slice(0, 3).map((value, index) => ({
      ...CONNECTOR,
      folder: `independent-publisher-connectors/${value}`,
      name: value,
      outline: index > 0 ? [] : values.map((name) => ({ change: 'changed', kind: 'trigger', name, id: name })),
    })),
    lifecycle: { state: 'in-review', turn: 'publisher', since: '2026-11-02T09:30:00Z', label: values.join(' ') },
    findings,
    nextSteps: values.slice(0, 3).map((value) => ({ text: say`Look at ${value}.`, file: `${FOLDER}/${value}`, line: 1 })),
    gaps: values.map((value) => say`The file ${value} could not be read.`),
    suggestedTitle: values.join(' '),
  });
}

/** As many findings as a generated swagger gives, of few kinds in one file. */
export function hugeReview(size = 3000): Review {
  const findings = Array.from({ length: size }, (_, index) =>
    index % 3 === 0 ? missingSummary(`Operation${index}`, index + 10) : missingLabel(`parameter${index}`, index + 10),
  );
  return review({
    verdict: 'changes-needed',
    turn: 'publisher',
    findings,
    nextSteps: [{ text: ['Write a summary for 1,000 operations.'], file: SWAGGER, line: 10 }],
  });
}

/** As `hugeReview`, with every finding in a file of its own, so that nothing can be said once for many. */
export function scatteredReview(size = 3000): Review {
  const findings = hugeReview(size).findings.map((finding, index) => ({
    ...finding,
    file: `independent-publisher-connectors/Łódź ${index}/apiDefinition.swagger.json`,
  }));
  return review({ ...hugeReview(size), findings });
}

export const CHECKED: CheckReport = checkReport([
  { folder: FOLDER, profile: 'independent-publisher', findings: submissionFindings.filter((finding) => finding.file !== undefined) },
  { folder: 'independent-publisher-connectors/Contoso Notes', profile: 'independent-publisher', findings: [] },
]);
export const CLEAN: CheckReport = checkReport([{ folder: FOLDER, profile: 'independent-publisher', findings: [] }]);
