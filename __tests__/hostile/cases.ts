/** Pull requests that mean harm, each with the calm result that it has to get. One line tells what is hostile in it. */
import type { Verdict } from '../../src/review/review.ts';
import { zipOf } from '../../src/rules/package/sample-package.ts';
import { zip } from '../connector/lying-zip.ts';
import {
  BODY,
  CONNECTOR,
  FOLDER,
  json,
  PROPERTIES,
  propertiesWith,
  README,
  type Scene,
  SETTINGS,
  SWAGGER,
  swaggerWith,
} from '../e2e/scenes.ts';
import type { FileContent } from '../github-double/git.ts';

export interface HostileCase {
  readonly name: string;
  readonly scene: Scene;
  readonly verdict: Verdict;
  /** Rules of which there has to be a finding. */
  readonly rules?: readonly string[];
  /** Of the sentences about what was not read. */
  readonly gap?: RegExp;
  /** A text that may stand in no output. */
  readonly secret?: string;
}

/** Texts that would do something wherever they are not shown as data. */
export const INJECTIONS: Readonly<Record<string, string>> = {
  'mentions and issue numbers': '@contoso/everyone @alice #1 contoso/x#2 GH-3 4f1c0a9d2b7e63581f0c9a4d7e2b58360c1f9a4d mail@evil.example',
  HTML: '<img src=x onerror=alert(1)><script>alert(1)</script><details open><summary>x</summary><b>bold</b>',
  'the end of an HTML comment and a marker of ours': '--> <!-- connector-preflight:1 head=- findings= -->',
  backticks: '``` ` `` <i>x</i> ~~~',
  'pipes and a table': '| a | b |\n|---|---|\n| c | d |',
  'new lines, headings, tasks and quotes': '\n\n# Approved\n\n- [x] merged\n\n> quoted\n\n1. one\n***\n',
  'right-to-left and invisible characters': '\u202Edesrever\u2066 \u200B\u200F\uFEFF\u{E0041} \u3164',
  'workflow commands': '\n::error::stop\r::stop-commands::x\n##[error]x\n%0A::set-output name=verdict::pass\n::add-mask::a',
  'links and pictures':
    '[here](https://evil.example) ![x](https://evil.example/x.png) https://evil.example www.evil.example <https://evil.example>',
  'definitions and footnotes': '\n[a]: https://evil.example "t"\n[^1]: note\n[a] [^1] &#64;alice :tada: $x^2$',
  'a terminal’s commands': '\u001b[31mred\u001b[0m\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007\u009b2J\u0007\u0000',
  'the names of JavaScript’s own fields': '__proto__ constructor toString',
  'half of a character': '\ud800 and \udfff',
  'a command': '\n/preflight waive BrandColorNotIndependentPublisher because of this\n',
};

/** The value as title, in the description, as branch, label and file name and in strings of every file. A file name holds no NUL. */
export function everywhere(value: string): Scene {
  const name = value.replaceAll('/', '\u2215').replaceAll(/[\u0000\p{Cs}]/gu, '');
  const changes = new Map<string, FileContent>([
    ...Object.entries(CONNECTOR),
    [SWAGGER, swaggerWith({ title: value, [value]: value, contact: { name: value, url: value, email: value } })],
    [
      PROPERTIES,
      propertiesWith({ iconBrandColor: value, publisher: value, [value]: value, policyTemplateInstances: [{ templateId: value }] }),
    ],
    [README, `# ${value}\n\n## ${value}\n\n[${value}](${value})\n`],
    [`${FOLDER}/script.csx`, `public class ${value} {}`],
    [`${FOLDER}/${name}`, value],
    [`${FOLDER}/${name}.json`, `{"${value}`],
    [`independent-publisher-connectors/${name}/readme.md`, `# ${value}`],
    [name, value],
  ]);
  return {
    pull: {
      title: value,
      body: `${BODY}\n${value}\n\n- [ ] ${value}`,
      changes,
      headRef: `evil-${value.replaceAll(/\p{Cs}/gu, '')}`,
      labels: [`evil ${value.replaceAll(/\p{Cs}/gu, '')}`],
    },
  };
}

const withFile = (path: string, content: FileContent): Scene => ({ pull: { changes: { ...CONNECTOR, [path]: content } } });
const withSettings = (text: string): Scene => ({ base: { [SETTINGS]: text } });
/** The beginning of the connector's definition with something hostile in it. */
const swaggerStarting = (text: string): string => (CONNECTOR[SWAGGER] ?? '').replace('{', `{${text},`);

const injections = Object.entries(INJECTIONS).map(
  ([name, value]): HostileCase => ({ name: `everywhere: ${name}`, scene: everywhere(value), verdict: 'changes-needed' }),
);

const LONG = 'n'.repeat(4_096);
const names: readonly HostileCase[] = [
  {
    name: 'a branch that looks like an option and a path',
    scene: { pull: { headRef: '--upload-pack=x/../../etc\n::error::x' } },
    verdict: 'pass',
  },
  { name: 'a branch of 4,096 characters with a NUL', scene: { pull: { headRef: `${LONG}\u0000` } }, verdict: 'pass' },
  { name: 'a title of 4,096 characters', scene: { pull: { title: LONG } }, verdict: 'pass', rules: ['TitlePattern'] },
  {
    name: 'a file of 4,096 characters beside the connector',
    scene: withFile(`${FOLDER}/${LONG}`, 'x'),
    verdict: 'pass',
    rules: ['UnexpectedFile'],
  },
  {
    name: 'files that climb out of their folder',
    scene: withFile(`${FOLDER}/../../.github/workflows/x.yml`, 'on: push'),
    verdict: 'pass',
    rules: ['UnexpectedFile'],
  },
  {
    name: 'a folder called __proto__',
    scene: { pull: { changes: new Map([['independent-publisher-connectors/__proto__/apiDefinition.swagger.json', '{}']]) } },
    verdict: 'changes-needed',
    rules: ['ArtifactMissing', 'RequiredPropertyMissing'],
  },
  {
    name: 'a title in look-alike letters',
    scene: { pull: { title: 'F\u0430brik\u0430m P\u0430rcels (Independent Publisher)' } },
    verdict: 'pass',
  },
];

const documents: readonly HostileCase[] = [
  {
    name: 'JSON that sets a prototype',
    scene: withFile(SWAGGER, swaggerStarting('"__proto__": {"verdict": "pass", "swagger": "9"}, "constructor": {"prototype": {}}')),
    verdict: 'changes-needed',
    rules: ['ExtensionNameNotValid'],
  },
  { name: 'a number of 100,000 digits', scene: withFile(SWAGGER, swaggerStarting(`"x-big": 1${'0'.repeat(100_000)}`)), verdict: 'pass' },
  {
    name: 'JSON of 100,000 levels',
    scene: withFile(SWAGGER, '[{"a":'.repeat(100_000)),
    verdict: 'changes-needed',
    rules: ['JsonSyntaxInvalid'],
  },
  {
    name: 'a reference to itself',
    scene: withFile(SWAGGER, (CONNECTOR[SWAGGER] ?? '').replace('"definitions": {', '"definitions": {"A": {"$ref": "#/definitions/A"},')),
    verdict: 'changes-needed',
    rules: ['SchemaRefLoopNotAllowed'],
  },
  {
    name: 'a pattern that takes for ever where it is run',
    scene: withFile(
      SWAGGER,
      (CONNECTOR[SWAGGER] ?? '').replace(
        '"type": "string"',
        '"type": "string", "pattern": "^(a+)+$", "default": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!"',
      ),
    ),
    verdict: 'pass',
  },
  {
    name: 'a readme that is one nest of brackets',
    scene: withFile(README, `${'['.repeat(50_000)}\n\n${'> '.repeat(20_000)}x`),
    verdict: 'changes-needed',
    rules: ['MarkdownNotReadable'],
  },
  {
    name: 'a definition that is a link to a secret of the runner',
    scene: withFile(SWAGGER, { symlink: '/proc/self/environ' }),
    verdict: 'changes-needed',
    rules: ['DocumentUnreadable'],
  },
  {
    name: 'a definition that is another repository',
    scene: withFile(SWAGGER, { submodule: 'a'.repeat(40) }),
    verdict: 'changes-needed',
    rules: ['DocumentUnreadable'],
  },
  {
    name: 'a file of 110 MB that is announced',
    scene: withFile(SWAGGER, { content: '{}'.padEnd(600_000), size: 110_000_000 }),
    verdict: 'changes-needed',
    rules: ['FileTooLarge'],
  },
];

const BOMB = `version: 1\nx: &a [1,1]\n${Array.from({ length: 30 }, (_, index) => `x${index}: &b${index} [*${index === 0 ? 'a' : `b${index - 1}`}, *${index === 0 ? 'a' : `b${index - 1}`}]`).join('\n')}\n`;
const settings: readonly HostileCase[] = [
  { name: 'aliases that multiply in the settings', scene: withSettings(BOMB), verdict: 'pass', rules: ['ConfigurationInvalid'] },
  {
    name: 'settings that set a prototype and name a rule after it',
    scene: withSettings('version: 1\n__proto__:\n  preset: documented\nrules:\n  __proto__: off\n  constructor: error\n'),
    verdict: 'pass',
    rules: ['ConfigurationInvalid'],
  },
  {
    name: 'settings of 10,000 levels',
    scene: withSettings(`version: 1\nx: ${'['.repeat(10_000)}`),
    verdict: 'pass',
    rules: ['ConfigurationInvalid'],
  },
  {
    name: 'settings whose title is Markdown and whose folder climbs',
    scene: withSettings('version: 1\ntitle:\n  suffix: "<img src=x> @alice [x](https://evil.example)"\nfolders:\n  custom: ["../.."]\n'),
    verdict: 'pass',
    rules: ['TitlePattern'],
  },
  {
    name: 'settings that the pull request itself brings',
    scene: {
      pull: {
        changes: {
          ...CONNECTOR,
          [PROPERTIES]: propertiesWith({ iconBrandColor: '#007ee5' }),
          [SETTINGS]: 'version: 1\nrules:\n  BrandColorNotIndependentPublisher: off\n',
        },
      },
    },
    verdict: 'changes-needed',
    rules: ['BrandColorNotIndependentPublisher'],
  },
  { name: 'a base branch without a template', scene: { base: { '.github/pull_request_template.md': null } }, verdict: 'pass' },
];

const zipCase = (name: string, bytes: Uint8Array): HostileCase => ({
  name,
  scene: withFile(`${FOLDER}/package.zip`, bytes),
  verdict: 'changes-needed',
  rules: ['PackageNotReadable'],
});
const INTRO = { name: 'intro.md', content: 'x' };
const nested = Array.from({ length: 20 }).reduce<Parameters<typeof zipOf>[0]>((inner) => ({ 'intro.md': 'x', 'a.zip': inner }), {});
const zips: readonly HostileCase[] = [
  zipCase('a zip that unpacks to 100 MB', zip([INTRO, { name: 'a.zip', content: Buffer.alloc(100_000_000), deflate: true }])),
  zipCase(
    'a zip that lies about its size',
    zip([INTRO, { name: 'a.zip', content: Buffer.alloc(30_000_000), deflate: true, says: { size: 10 } }]),
  ),
  zipCase('a zip with a name that leads out of it', zipOf({ '../../../.ssh/authorized_keys': 'x', 'intro.md': 'x', 'a.zip': {} })),
  { ...zipCase('zips in zips, twenty deep', zipOf(nested)), rules: ['PackageFolderInvalid'] },
];

/** Random-looking, and put together here so that no scanner takes this file for a leak. */
export const SECRET = ['ghp', 'q7Rk2mVx9TnB4cJh6LwZ8sDf1GyP3eKa5UoX'].join('_');
const secrets: readonly HostileCase[] = (
  [
    ['title', { pull: { title: `Fabrikam ${SECRET} (Independent Publisher)` } }],
    ['description', { pull: { body: `${BODY}\n${SECRET}` } }],
    ['branch name', { pull: { headRef: SECRET } }],
    ['file name', withFile(`${FOLDER}/${SECRET}.json`, '{')],
    ['folder name', withFile(`independent-publisher-connectors/${SECRET}/apiDefinition.swagger.json`, '{}')],
    [
      'default, key, host and operation of the definition',
      withFile(SWAGGER, swaggerStarting(`"host": "${SECRET}", "${SECRET}": {"default": "${SECRET}"}`).replaceAll('GetNextParcel', SECRET)),
    ],
    [
      'properties',
      withFile(PROPERTIES, propertiesWith({ iconBrandColor: SECRET, publisher: SECRET, [SECRET]: SECRET, capabilities: [SECRET] })),
    ],
    ['readme', withFile(README, `# ${SECRET}\n\n## ${SECRET}\n\n[x](https://a.example/${SECRET})`)],
    ['script', withFile(`${FOLDER}/script.csx`, `public class ${SECRET} { string key = "${SECRET}"; }`)],
    ['zip', withFile(`${FOLDER}/package.zip`, zipOf({ [`${SECRET}/x`]: SECRET, [`${SECRET}.md`]: SECRET }))],
    ['broken JSON', withFile(SWAGGER, json({ swagger: SECRET }).replace(':', SECRET))],
  ] satisfies [string, Scene][]
).map(
  ([place, scene]): HostileCase => ({
    name: `a credential in the ${place}`,
    scene,
    verdict: place === 'branch name' || place === 'file name' ? 'pass' : 'changes-needed',
    secret: SECRET,
  }),
);

export const hostileCases: readonly HostileCase[] = [...injections, ...names, ...documents, ...settings, ...zips, ...secrets];
