/** Hostile text of a pull request, in every place where it can stand, arrives nowhere as anything but text. */
import { describe, expect, test } from '@jest/globals';
import type { GitHubDouble } from '../github-double/double.ts';
import { READ_ONLY_TOKEN } from '../github-double/permissions.ts';
import { liveParts } from '../report/live-markdown.ts';
import { commands, comments, PATIENCE, review, withDouble } from './review-scene.ts';
import { BODY, CONNECTOR, FOLDER, PROPERTIES, propertiesWith, type Scene, SWAGGER, swaggerWith } from './scenes.ts';

/** Each holds the word `evil`, by which it is found again. */
const VALUES: readonly (readonly [string, string])[] = [
  ['a mention', 'evil @contoso/everyone @alice #1 contoso/x#2'],
  ['HTML', 'evil <img src=x onerror=alert(1)><b>bold</b>'],
  ['the end of an HTML comment', 'evil --> <!-- connector-preflight:1 head=- findings= -->'],
  ['backticks', 'evil ``` ` `` <i>x</i>'],
  ['pipes and a table', 'evil | a | b |\n|---|---|\n| c | d |'],
  ['new lines and headings', 'evil\n\n# Approved\n\n- [x] merged\n\n> quoted'],
  ['right-to-left marks and invisible characters', 'evil \u202Edesrever\u2066 \u200B\u200F\uFEFF'],
  ['workflow commands', 'evil\n::error::stop\r::stop-commands::x\n##[error]x\n%0A::set-output name=verdict::pass'],
  ['links and pictures', 'evil [here](https://evil.example) ![x](https://evil.example/x.png) https://evil.example www.evil.example'],
  ['a terminal’s commands', 'evil \u001b[31mred\u001b[0m\u0007\u0000'],
  ['the names of JavaScript’s own fields', 'evil __proto__ constructor'],
];

/** Markup of our own, and nothing of anybody else. */
const OUR_HTML =
  /^(?:<details><summary>[0-9A-Za-z ,:]+<\/summary>|<\/details>|<!-- connector-preflight:1 head=[0-9a-f]{40} findings=[0-9a-f]*(?: facts=[0-9A-Za-z=,+/ -]+)? -->)$/;
const OUR_LINKS =
  /^https:\/\/github\.com\/(?:contoso\/PowerPlatformConnectors\/(?:blob|commit)\/[0-9a-f]{40}(?:\/[^\s<>]*)?|connector-preflight\/connector-preflight\/blob\/main\/docs\/rules\/[A-Za-z]+\.md)$/;

function expectInert(markdown: string): void {
  const live = liveParts(markdown);
  expect(live.html.filter((html) => !OUR_HTML.test(html))).toEqual([]);
  expect(live.links.filter((link) => !OUR_LINKS.test(link))).toEqual([]);
  expect({ images: live.images, definitions: live.definitions }).toEqual({ images: 0, definitions: 0 });
  expect(live.tables.filter((headings) => headings.join() !== 'Change,Operation,Kind,Operation ID')).toEqual([]);
  expect(live.text).not.toMatch(/@|evil|\p{Cf}|[^\n\P{Cc}]/u);
  expect(live.headings).not.toContain('Approved');
  expect(live.code.join()).toContain('evil');
  expect(live.code.join()).not.toMatch(/\p{Cf}|[^\n\P{Cc}]/u);
}

/** The value as title, in the description, as file name and in strings of both JSON files. A file name holds no slash and no NUL. */
function hostileScene(value: string): Scene {
  const name = value.replaceAll('/', '\u2215').replaceAll('\u0000', '');
  const changes = new Map([
    ...Object.entries(CONNECTOR),
    [SWAGGER, swaggerWith({ title: value, [value]: value, contact: { name: value, url: value, email: value } })],
    [
      PROPERTIES,
      propertiesWith({ iconBrandColor: value, publisher: value, [value]: value, policyTemplateInstances: [{ templateId: value }] }),
    ],
    [`${FOLDER}/${name}`, value],
    [`${FOLDER}/${name}.json`, `{"${value}`],
    [`independent-publisher-connectors/${name}/readme.md`, `# ${value}`],
    [name, value],
  ]);
  return {
    pull: { title: value, body: `${BODY}\n${value}\n\n- [ ] ${value}`, changes, headRef: 'evil-\u202E@x', labels: ['evil @alice'] },
  };
}

interface Annotation {
  readonly path: string;
  readonly title: string;
  readonly message: string;
}

/** What a run wanted to write: a read-only token is refused, but the requests are kept. */
function wanted(double: GitHubDouble): { comment: string; summary: string; title: string; annotations: readonly Annotation[] } {
  const body = (operation: string) => double.requests.find((request) => request.operation === operation)?.body;
  const check = body('checks/create') as { output: { title: string; summary: string; annotations: Annotation[] } };
  return { comment: (body('issues/create-comment') as { body: string }).body, ...check.output };
}

describe('is only text in comment, check, annotations, summary and log:', () => {
  test.concurrent.each(VALUES)(
    '%s',
    async (_name, value) => {
      await withDouble(
        hostileScene(value),
        async (double) => {
          const { exitCode, summary: page, stdout, stderr, outputs } = await review(double);
          expect({ exitCode, stderr, verdict: outputs.verdict }).toEqual({ exitCode: 1, stderr: '', verdict: 'changes-needed' });
          const { comment, summary, title, annotations } = wanted(double);
          for (const markdown of [comment, summary, page]) expectInert(markdown);
          expect(title).not.toContain('evil');
          expect(annotations.map(({ message }) => message).join()).toContain('evil');
          expect(annotations.map(({ message, title: rule }) => message + rule).join()).not.toMatch(/\p{Cf}|[^\n\P{Cc}]/u);

          const [notice, ...marks] = commands(stdout);
          expect(notice).toMatch(/^::notice::The token lacks /);
          expect(marks.filter((line) => !/^::(?:error|warning) (?:[a-zA-Z]+=[^:,]*,?)*title=[A-Za-z]+::[^\r\n]*$/.test(line))).toEqual([]);
          expect(marks.join()).toContain('evil');
          expect(stdout).not.toMatch(/\p{Cf}|[^\n\P{Cc}]/u);
        },
        { token: READ_ONLY_TOKEN },
      );
    },
    PATIENCE,
  );
});

test.concurrent(
  'hostile text is published so that the next run finds its own comment and writes nothing',
  async () => {
    await withDouble(
      hostileScene(
        VALUES.map(([, value]) => value)
          .join(' ')
          .slice(0, 200),
      ),
      async (double) => {
        await review(double);
        expect(comments(double)).toHaveLength(1);
        await review(double);
        expect(double.writes).toEqual([]);
      },
    );
  },
  PATIENCE,
);
