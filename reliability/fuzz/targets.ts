/** Everything that takes bytes of an outsider, and what has to hold of it whatever they are. */
import { strangersInPage } from '../../__tests__/report/live-html.ts';
import { strangersIn } from '../../__tests__/report/live-markdown.ts';
import { parseCommands } from '../../src/bot/parse-commands.ts';
import { compareConnectors } from '../../src/changes/compare-connectors.ts';
import { changeRules } from '../../src/changes/rules/index.ts';
import { DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import { loadConfiguration } from '../../src/config/load-configuration.ts';
import type { Connector } from '../../src/connector/connector.ts';
import { readJson } from '../../src/connector/json-document.ts';
import { ARTIFACT_NAMES, connectorOf } from '../../src/connector/layout.ts';
import { readMarkdown } from '../../src/connector/markdown.ts';
import { readPackage } from '../../src/connector/package-zip.ts';
import { outsideTextIn } from '../../src/doctor/checks/outside-text.ts';
import { readWorkflow } from '../../src/doctor/workflow.ts';
import { readSnapshot } from '../../src/facts/from-snapshot.ts';
import { InputError } from '../../src/facts/input-error.ts';
import example from '../../src/generated/example.json' with { type: 'json' };
import workflows from '../../src/generated/workflows.json' with { type: 'json' };
import { previewConnector } from '../../src/preview/preview-connector.ts';
import { renderMarkdownCheck } from '../../src/report/check-markdown.ts';
import { checkReport } from '../../src/report/check-report.ts';
import { renderComment } from '../../src/report/comment.ts';
import { renderGithubCheck } from '../../src/report/github.ts';
import { renderPreviewPage } from '../../src/report/html/preview-page.ts';
import { renderPrettyCheck } from '../../src/report/pretty.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { checkConnector } from '../../src/review/check-connector.ts';
import { reviewPullRequest } from '../../src/review/review-pull-request.ts';
import { canonicalTitle, parseTitle } from '../../src/review/title.ts';
import { SAMPLE_PACKAGE, zipOf } from '../../src/rules/package/sample-package.ts';
import { connectorRules, ruleById, swaggerRules } from '../../src/rules/registry.ts';
import { applyExample } from '../../src/rules/sample-connector.ts';
import { mergePatch } from '../../src/rules/swagger/merge-patch.ts';
import { exampleText, SAMPLE_SWAGGER } from '../../src/rules/swagger/sample.ts';
import { markdownText, plainText } from '../../src/text/render.ts';
import { say } from '../../src/text/text.ts';
import { VERSION } from '../../src/version.ts';
import { bytesOf, type FuzzTarget, hold, textOf } from './target.ts';

/** Made examples of limits are as large as the limits; an input to begin with is a page of text. */
const LARGEST_SEED = 30_000;

const seedsOf = (texts: readonly string[]): Uint8Array[] => texts.map(bytesOf).filter(({ length }) => length <= LARGEST_SEED);

const SWAGGERS = seedsOf(swaggerRules.flatMap((rule) => [exampleText(rule.bad), exampleText(rule.good)]));
const SWAGGER_WORDS = [
  ...'swagger info title description version host basePath schemes paths definitions parameters responses schema type format items'.split(
    ' ',
  ),
  ...'properties required enum default operationId summary in name body path query header formData object array integer $ref'.split(' '),
  ...'x-ms-trigger x-ms-notification-content x-ms-dynamic-values x-ms-dynamic-list x-ms-dynamic-schema x-ms-visibility'.split(' '),
  ...'x-ms-api-annotation x-ms-summary x-ms-url-encoding x-ms-notification-url x-ms-connector-metadata x-ms-capabilities'.split(' '),
  '#/definitions/Ticket',
  '#/parameters/x',
  '{"$ref":"#/definitions/Ticket"}',
  '"type":["string","null"]',
];

function connectorWith(files: Readonly<Record<string, Uint8Array>>): Connector {
  const named = Object.entries(files).map(([name, bytes]) => ({ name, blob: { kind: 'bytes', bytes } as const }));
  return connectorOf('independent-publisher-connectors/Contoso Tickets', 'independent-publisher', named);
}

/** Checks a connector and shows the findings in every form. */
function checkAndShow(connector: Connector): void {
  const { findings, gaps } = checkConnector(connector, DEFAULT_CONFIGURATION);
  hold(gaps.length === 0, `a rule broke down: ${gaps.map(plainText).join()}`);
  for (const { rule, line, column } of findings) {
    hold(ruleById(rule) !== undefined, `nobody knows the rule ${rule}`);
    hold(line === undefined || line >= 1, `${rule} is on line ${line}`);
    hold(column === undefined || column >= 1, `${rule} is in column ${column}`);
  }
  const report = checkReport([{ folder: connector.folder, profile: connector.profile, findings }]);
  renderPrettyCheck(report, { colour: true });
  JSON.parse(renderSarif(report, { name: 'connector-preflight', version: VERSION }, ruleById));
  const commands = renderGithubCheck(report)
    .split(/[\r\n]/)
    .filter((line) => /^\s*::|##\[/.test(line));
  hold(
    commands.every((line) => /^::(?:error |warning |notice )[^#]*::/.test(line)),
    'a workflow command that is no annotation',
  );
  holdInert(renderMarkdownCheck(report, ruleById));
}

function holdInert(markdown: string): void {
  const strangers = strangersIn(markdown);
  hold(strangers.length === 0, `alive: ${strangers.join()}`);
}

const json: FuzzTarget = {
  name: 'JSON reader',
  seeds: [
    ...SWAGGERS.slice(0, 20),
    ...seedsOf([
      '{"a":1,}',
      '[1 2]',
      '{a:1}',
      "{'a':1}",
      '{"a":1 "b":2}',
      '// no\n{}',
      '{"a":1}}',
      '[[{"a":[1,2,{"b":[]',
      '"\\ud83d"',
      'a: 1\nb: 2',
    ]),
  ],
  words: ['//', '/*', '*/', '\\u12', ',', ':', ',,', '{"', '"}', 'NaN', 'undefined', "'"],
  check(input) {
    const document = readJson(input);
    let strict: unknown;
    try {
      strict = JSON.parse(document.text);
    } catch {
      strict = undefined;
    }
    if (strict === undefined) hold(document.problems.length > 0, 'no JSON, and no problem is told');
    else if (!document.problems.some(({ kind }) => kind === 'duplicate-key' || kind === 'too-deep')) {
      hold(JSON.stringify(document.value) === JSON.stringify(strict), 'valid JSON is read as another value');
    }
    for (const { offset, length } of document.problems) {
      hold(offset >= 0 && length >= 0 && offset + length <= document.text.length, 'a problem stands outside of the text');
      document.positionAt(offset);
    }
    const places = document.locate([{ pointer: '' }, { pointer: '/info/title', atKey: true }, { pointer: '/paths/~1tickets/get' }]);
    hold(
      places.every(({ offset, length }) => offset >= 0 && offset + length <= document.text.length),
      'a value stands outside of the text',
    );
  },
};

const swagger: FuzzTarget = {
  name: 'swagger rules',
  seeds: SWAGGERS,
  words: SWAGGER_WORDS,
  check: (input) => checkAndShow(connectorWith({ [ARTIFACT_NAMES.swagger]: input })),
};

const artifacts: FuzzTarget = {
  name: 'properties, readme and script rules',
  seeds: connectorRules.flatMap((rule) =>
    [rule.bad, rule.good].flatMap((one) =>
      applyExample(one).files.flatMap(({ blob, artifact }) =>
        blob.kind === 'bytes' && blob.bytes.length <= LARGEST_SEED && artifact !== 'swagger' && artifact !== 'package' ? [blob.bytes] : [],
      ),
    ),
  ),
  words: [
    ...'properties connectionParameters connectionParameterSets uiDefinition constraints iconBrandColor capabilities oAuthSettings'.split(
      ' ',
    ),
    ...'policyTemplateInstances templateId parameters redirectMode identityProvider scopes tenantId script scriptOperations securestring'.split(
      ' ',
    ),
    '## ',
    '### ',
    '# ',
    'public class Script : ScriptBase',
    '@"',
    '$"{',
    '/*',
    '//',
    "'",
  ],
  check(input) {
    for (const name of [ARTIFACT_NAMES.properties, ARTIFACT_NAMES.readme, 'intro.md', 'script.csx']) {
      checkAndShow(connectorWith({ [ARTIFACT_NAMES.swagger]: bytesOf(JSON.stringify(SAMPLE_SWAGGER)), [name]: input }));
    }
  },
};

const SAMPLE = bytesOf(`${JSON.stringify(SAMPLE_SWAGGER, null, 2)}\n`);

const changes: FuzzTarget = {
  name: 'changes',
  seeds: [
    SAMPLE,
    ...seedsOf(
      changeRules.flatMap(({ bad, good }) => [bad, good].map((one) => JSON.stringify(mergePatch(SAMPLE_SWAGGER, one.new), null, 1))),
    ),
  ],
  words: SWAGGER_WORDS,
  check(input) {
    const changed = connectorWith({ [ARTIFACT_NAMES.swagger]: input });
    const same = connectorWith({ [ARTIFACT_NAMES.swagger]: Uint8Array.from(input) });
    hold(compareConnectors(changed, same).changes.length === 0, 'a connector differs from itself');
    const sample = connectorWith({ [ARTIFACT_NAMES.swagger]: SAMPLE });
    compareConnectors(sample, changed);
    compareConnectors(changed, sample);
  },
};

const markdown: FuzzTarget = {
  name: 'Markdown reader and writer',
  seeds: seedsOf([
    '# A\n\n## B\n\ntext [link](https://contoso.example) ![p](x.png)\n\n- [x] done\n- [ ] open\n\n| a | b |\n|---|---|\n| 1 | 2 |\n',
    '```\ncode\n```\n\n> quote\n\n<details>\n<b>x</b>\n</details>\n\n<!-- hidden -->\n\n[a]: https://contoso.example "t"\n\n[^1]: note\n',
    'Setext\n===\n\n1. one\n   - two\n\n    code\n\n***bold*** __x__ ~~y~~ `a``b` &amp; &#64; \\* <https://contoso.example> www.contoso.example',
  ]),
  words: [
    '[',
    ']',
    '(',
    ')',
    '*',
    '_',
    '~~',
    '\\',
    '&#64;',
    '<a href="x">',
    '<script>',
    'https://',
    '|-|',
    '- [ ] ',
    '> ',
    '    ',
    '\t',
    ':-:',
    '[^1]',
  ],
  check(input) {
    const text = textOf(input);
    const document = readMarkdown(input);
    for (const { line } of document.links) hold(line >= 1 && line <= text.split(/\r\n|\r|\n/).length + 1, `a link on line ${line}`);
    void document.sections;
    void document.comparableText;
    const value = text.slice(0, 2_000);
    holdInert(`${markdownText(say`Before ${value} between ${value}after.`)}\n\n- ${markdownText([{ value }])}\n`);
  },
};

const zip: FuzzTarget = {
  name: 'zip reader',
  seeds: [zipOf(SAMPLE_PACKAGE), zipOf({}), zipOf({ 'a/b.json': '{}', 'c/': '' }), ...packagesOfRules()],
  words: ['PK\u0001\u0002', 'PK\u0003\u0004', 'PK\u0005\u0006', 'PK\u0006\u0006', '../', '<!ENTITY x "y">', '&x;', '<!DOCTYPE'],
  check(input) {
    readPackage(input);
    checkAndShow(connectorWith({ [ARTIFACT_NAMES.swagger]: SAMPLE, 'package.zip': input }));
  },
};

function packagesOfRules(): Uint8Array[] {
  return connectorRules.flatMap(({ bad, good }) => [bad, good].flatMap((one) => (one.package === undefined ? [] : [zipOf(one.package)])));
}

const title: FuzzTarget = {
  name: 'title',
  seeds: seedsOf([
    'Contoso Tickets (Independent Publisher)',
    'Proposal - Contoso Tickets (Independent Publisher)',
    '[Proposal]: contoso tickets - independent publisher',
    'Update Contoso Tickets v2.1 (Independent Publisher) - new connector submission',
    'IP | Contoso | certified connector',
  ]),
  words: [
    '(',
    ')',
    '[',
    ']',
    ' - ',
    ': ',
    'Proposal',
    'proposel',
    'Independent Publisher',
    'Verified',
    'v1.2',
    'Update',
    'Add',
    '（',
    '）',
    'İ',
    'ﬁ',
  ],
  check(input) {
    const written = textOf(input).slice(0, 1_000);
    const read = parseTitle(written, DEFAULT_CONFIGURATION.title, ['Contoso Tickets']);
    if (read.form !== 'canonical') return;
    const again = canonicalTitle(read.name, read.proposal, DEFAULT_CONFIGURATION.title);
    hold(again === written, `the canonical title is written back as another: ${JSON.stringify(again)}`);
  },
};

const commands: FuzzTarget = {
  name: 'commands',
  seeds: seedsOf([
    '/preflight help',
    'Thanks.\n\n/preflight waive OperationIdNotUnique at /paths/~1x because it is agreed\r\n/preflight next',
    '> /preflight hold because x\n\n```\n/preflight ready\n```\n\n<!--\n/preflight recheck\n-->\n\n<details>\n\n/preflight title\n\n</details>',
    '- /preflight help\n\n    /preflight help\n\n`/preflight help`',
  ]),
  words: ['/preflight', ' because ', '\n\n', '> ', '```', '    ', '<!--', '-->', '<pre>', '</pre>', '\\', '\u200B', '/ｐreflight', '`'],
  check(input) {
    const text = textOf(input);
    const { commands: found, refusal } = parseCommands(text, '/preflight');
    hold(refusal === undefined || found.length === 0, 'commands of a comment that is refused');
    for (const command of found) hold(!/[\r\n]|^ | $/.test(command), `a command that is no line: ${JSON.stringify(command)}`);
    const quoted = text.split(/\r\n|\r|\n/).map((line) => `> ${line}`);
    hold(parseCommands(quoted.join('\n'), '/preflight').commands.length === 0, 'a command in a quote is obeyed');
  },
};

const configuration: FuzzTarget = {
  name: 'configuration',
  seeds: seedsOf([
    'version: 1\npreset: documented\nrules:\n  OperationIdNotUnique: warning\nfolders:\n  certified: [certified-connectors]\n',
    'version: 1\nlabels:\n  manage: true\n  recheck: again\ncommands:\n  prefix: /bot\n  allow:\n    hold: [maintain]\nreport:\n  status: commit-status\n  name: x\n',
    'version: 1\nknown-connectors:\n  - name: Contoso\n    owner: microsoft\n    host: api.contoso.example\nlimits:\n  file-megabytes: 3\ntitle:\n  suffix: x\n',
    '{"version": 1, "package-zip": "required", "screenshots": {"flows": 2}}',
  ]),
  words: [
    'version: 1',
    'rules:',
    'error',
    'off',
    '&a',
    '*a',
    '<<: *a',
    '!!binary',
    '---',
    '...',
    '? ',
    '|',
    '>-',
    '\t',
    '%YAML 1.1',
    '__proto__: x',
    '[',
    '{',
  ],
  check(input) {
    const text = textOf(input);
    const { configuration: read, problems } = loadConfiguration(text);
    const lines = text.split(/\r\n|\r|\n/).length;
    for (const { line } of problems) hold(line >= 1 && line <= lines + 1, `a problem on line ${line} of ${lines}`);
    hold(Object.keys(read).sort().join() === Object.keys(DEFAULT_CONFIGURATION).sort().join(), 'a setting is missing or added');
    hold(read.limits.fileBytes > 0 && read.title.suffix.length < 1_000, 'a setting beyond its bounds');
  },
};

const workflow: FuzzTarget = {
  name: 'workflow of the doctor',
  seeds: Object.values(workflows).map(bytesOf),
  words: [
    ...'on: pull_request_target issue_comment workflow_run types: [opened] jobs: steps: uses: run: with: permissions: write-all'.split(' '),
    `$${'{{'} github.event.issue.title }}`,
    `$${'{{'}`,
    '&a',
    '*a',
    '<<: *a',
    '__proto__:',
    '- ',
    '\t',
    '|',
    '"',
  ],
  check(input) {
    const text = textOf(input);
    const { jobs, triggers, broken } = readWorkflow('.github/workflows/preflight.yml', text);
    hold(broken === undefined || jobs.length + triggers.length === 0, 'jobs of a workflow that cannot run');
    const lines = text.split(/\r\n|\r|\n/).length + 1;
    hold(
      [...jobs, ...triggers, ...jobs.flatMap(({ steps }) => steps)].every(({ line }) => line >= 1 && line <= lines),
      'a part of the workflow stands outside of its text',
    );
    for (const { text: script } of jobs.flatMap(({ steps }) => steps.flatMap(({ scripts }) => scripts))) outsideTextIn(script);
  },
};

const preview: FuzzTarget = {
  name: 'preview page',
  seeds: [bytesOf(JSON.stringify(SAMPLE_SWAGGER)), ...SWAGGERS.slice(0, 30)],
  words: [...SWAGGER_WORDS, '<script>', '</style>', '" onload="', 'javascript:', '&#60;', '-->'],
  check(input) {
    const connector = connectorWith({ [ARTIFACT_NAMES.swagger]: input });
    const { findings } = checkConnector(connector, DEFAULT_CONFIGURATION);
    const shown = previewConnector(connector, findings);
    if (shown === undefined) return;
    const strangers = strangersInPage(renderPreviewPage(shown));
    hold(strangers.length === 0, `alive in the page: ${strangers.join()}`);
  },
};

const whole: FuzzTarget = {
  name: 'whole review of a snapshot',
  seeds: [bytesOf(JSON.stringify(example, null, 1).slice(0, 200_000))],
  words: [
    '"comments"',
    '"labels"',
    '"merged"',
    'Proposal',
    'intro.md',
    '/preflight',
    'independent-publisher-connectors/',
    'null',
    '"base64"',
    '"added"',
    '"removed"',
  ],
  check(input) {
    let facts: ReturnType<typeof readSnapshot>;
    try {
      facts = readSnapshot(textOf(input));
    } catch (error) {
      hold(error instanceof InputError, `no error for the reader: ${String(error)}`);
      return;
    }
    const review = reviewPullRequest(facts, DEFAULT_CONFIGURATION, []);
    hold(facts.gaps.length === 0 || review.verdict !== 'pass', 'a pass although something was not read');
    renderComment(review, { rules: ruleById, version: VERSION });
  },
};

export const targets: readonly FuzzTarget[] = [
  json,
  swagger,
  artifacts,
  changes,
  markdown,
  zip,
  title,
  commands,
  configuration,
  workflow,
  preview,
  whole,
];
