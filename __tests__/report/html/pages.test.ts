/** Pages as text. What a browser makes of them is tested in `__tests__/browser`. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { checkReport } from '../../../src/report/check-report.ts';
import { html } from '../../../src/report/html/html.ts';
import { page } from '../../../src/report/html/page.ts';
import { renderQueuePage } from '../../../src/report/html/queue-page.ts';
import { commonParent } from '../../../src/report/html/report-data.ts';
import { renderReportPage } from '../../../src/report/html/report-page.ts';
import type { Finding } from '../../../src/rules/rule.ts';
import { say } from '../../../src/text/text.ts';
import { expectGolden } from '../golden.ts';
import { CHECKED, CLEAN, rules } from '../reviews.ts';
import { queueOf, SMALL } from './queues.ts';

/** Without what all pages share and nobody reads here: the style, the script and their hashes. */
function readable(document: string): string {
  return document
    .replace(/<style>[\s\S]*<\/style>/, '<style>…</style>')
    .replace(/<script>[\s\S]*<\/script>/, '<script>…</script>')
    .replace(/'sha256-[^']+'/g, "'sha256-…'");
}

function contentOf(document: string, element: string): string {
  const start = document.indexOf(`<${element}>`) + element.length + 2;
  return document.slice(start, document.indexOf(`</${element}>`, start));
}

describe('A page', () => {
  const document = page({
    title: 'A <title> & "more"',
    lang: 'de',
    style: '.mine { color: red; }',
    body: html`<main id="content">x</main>`,
  });

  test('names the hashes of its style and its script, and allows nothing else', () => {
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(document).toContain(
      `content="default-src 'none'; style-src ${hash(contentOf(document, 'style'))}; script-src ${hash(contentOf(document, 'script'))}; img-src data:; base-uri 'none'; form-action 'none'"`,
    );
    expect(contentOf(document, 'style')).toContain('.mine');
  });

  test('says its language and its title', () => {
    expect(document).toContain('<html lang="de">');
    expect(contentOf(document, 'title')).toBe('A &lt;title&gt; &amp; &quot;more&quot;');
  });

  test('is refused with a style that would end early', () => {
    expect(() => page({ title: 'x', style: '</style><script>', body: html`` })).toThrow(TypeError);
  });
});

describe('The queue page', () => {
  test('of three pull requests reads as in the golden file', () =>
    expectGolden('page-queue.golden.html', readable(renderQueuePage(SMALL))));
  test('of an empty queue reads as in the golden file', () =>
    expectGolden('page-queue-empty.golden.html', readable(renderQueuePage(queueOf([])))));

  test.each([
    [0, 'up to 1'],
    [1, 'up to 1'],
    [2, '2 to 7'],
    [7, '2 to 7'],
    [8, '8 to 14'],
    [14, '8 to 14'],
    [15, '15 to 30'],
    [30, '15 to 30'],
    [31, '31 to 90'],
    [90, '31 to 90'],
    [91, 'over 90'],
  ])('counts a wait of %d days as "%s"', (daysWaiting, label) => {
    const rows = renderQueuePage(queueOf([{ daysWaiting }])).matchAll(/<th scope="row" role="rowheader">([^<]*)<\/th>.*<td[^>]*>1<\/td>/g);
    expect([...rows].map((row) => row[1])).toEqual([label, 'New connector']);
  });

  test('links to the server that the queue names, and to none that is not secure', () => {
    expect(renderQueuePage(queueOf([{}], { server: 'https://github.contoso.example' }))).toContain(
      '<a href="https://github.contoso.example/contoso/PowerPlatformConnectors/pull/3101">',
    );
    expect(renderQueuePage(queueOf([{}], { server: 'javascript:alert(1)//' }))).not.toContain('<a href="javascript');
  });

  test('shows a time that is none as it is', () => {
    expect(renderQueuePage(queueOf([{ since: 'yesterday' }]))).toContain('since <time datetime="yesterday">yesterday</time>');
  });

  test('names a pull request without a title by its number', () => {
    expect(renderQueuePage(queueOf([{ title: ' ' }]))).toContain('/pull/3101">#3101</a>');
  });
});

describe('What all folders begin with', () => {
  test.each([
    ['no folder', [], ''],
    ['one folder', ['connectors/a'], ''],
    ['folders side by side', ['connectors/a', 'connectors/ab'], 'connectors/'],
    ['folders at different depths', ['/x/certified/a', '/x/y/independent/b'], '/x/'],
    ['folders that have nothing in common', ['/a', 'b'], ''],
    ['a folder in another', ['connectors/a', 'connectors/a/b'], 'connectors/'],
    ['the same folder twice', ['connectors/a', 'connectors/a'], 'connectors/'],
    ['folders at the root', ['/a', '/b'], '/'],
  ])('is found for %s', (_, folders, expected) => {
    expect(commonParent(folders)).toBe(expected);
  });
});

describe('The report page', () => {
  test('of two connectors reads as in the golden file', () =>
    expectGolden('page-check.golden.html', readable(renderReportPage(CHECKED, rules))));
  test('of a clean connector reads as in the golden file', () =>
    expectGolden('page-check-clean.golden.html', readable(renderReportPage(CLEAN, rules))));

  const finding = (index: number): Finding => ({
    rule: 'OperationMissingSummary',
    severity: 'warning',
    message: say`The operation ${`Operation${index}`} has no summary.`,
    help: say`Add one.`,
    file: 'connectors/a/apiDefinition.swagger.json',
    line: index,
    column: 7,
  });
  const many = (length: number) =>
    renderReportPage(
      checkReport([{ folder: 'connectors/a', profile: 'custom', findings: Array.from({ length }, (_, index) => finding(index + 1)) }]),
      rules,
    );

  test('lists a hundred places of one sentence', () => {
    expect(many(100)).toContain('<li>100:7 <code>Operation100</code></li>');
    expect(many(100)).not.toContain('more</li>');
  });
  test('lists a hundred places of a hundred and one, and counts the other', () => {
    expect(many(101)).not.toContain('<code>Operation101</code>');
    expect(many(101)).toContain('<li class="muted">and 1 more</li>');
    expect(many(101)).toContain('101 places');
  });

  test('says what could not be checked', () => {
    const document = renderReportPage(checkReport([], [say`${'connectors/<b>'} was not checked.`]), rules);
    expect(document).toContain('<li><code>connectors/&lt;b&gt;</code> was not checked.</li>');
    expect(document).toContain('<dt>Not checked</dt><dd>1</dd>');
    expect(document).toContain('Not everything could be checked.');
  });

  test('of several clean connectors lists them, without findings', () => {
    const clean = ['a', 'b'].map((name) => ({ folder: `connectors/${name}`, profile: 'custom' as const, findings: [] }));
    const document = renderReportPage(checkReport(clean), rules);
    expect(document).toContain('2 connectors checked: nothing to report. All of them are in <code>connectors/</code>.');
    expect(document).toContain('<dt>Without errors</dt><dd>2</dd>');
    expect([...document.matchAll(/<h2 id="([^"]+)">/g)].map((heading) => heading[1])).toEqual(['overview', 'connectors']);
  });

  test('leaves out what a maintainer has accepted', () => {
    const accepted = { ...finding(1), waiver: { by: 'carol', reason: 'agreed' } };
    const document = renderReportPage(checkReport([{ folder: 'connectors/a', profile: 'custom', findings: [accepted] }]), rules);
    expect(document).not.toContain('OperationMissingSummary');
    expect(document).toContain('1 connector checked: nothing to report.');
  });
});
