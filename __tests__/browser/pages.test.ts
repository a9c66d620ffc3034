/** The queue and report pages as their readers use them: by eye, keyboard and screen reader. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { type CheckReport, checkReport } from '../../src/report/check-report.ts';
import { renderQueuePage } from '../../src/report/html/queue-page.ts';
import { renderReportPage } from '../../src/report/html/report-page.ts';
import { ruleById } from '../../src/rules/registry.ts';
import type { Finding } from '../../src/rules/rule.ts';
import { say } from '../../src/text/text.ts';
import { manyEntries, queueOf, SMALL } from '../report/html/queues.ts';
import { CHECKED, CLEAN, HOSTILE_VALUES, hostileReview } from '../report/reviews.ts';
import { accessibilityFaults, describeInBrowser, type Look, launch, openPage, PATIENCE, sidewaysOverflow } from './chromium.ts';

const QUEUE = renderQueuePage(queueOf(manyEntries(40), { unreviewed: SMALL.unreviewed }));
/** An empty value is shown by words of our own. */
const HOSTILE = HOSTILE_VALUES.filter((value) => value.trim() !== '');

const REPORT = renderReportPage(repository(26), ruleById);

/** Connectors of a made repository: the first ones with the most errors. */
function repository(connectors: number): CheckReport {
  return checkReport(
    Array.from({ length: connectors }, (_, index) => {
      const folder = `${index % 3 === 0 ? 'certified' : 'independent-publisher'}-connectors/Contoso ${String.fromCharCode(65 + index).repeat(3)}`;
      const profile = index % 3 === 0 ? 'certified' : 'independent-publisher';
      const findings = Array.from({ length: Math.max(0, 25 - index) }, (_, line): Finding => {
        const [rule, severity] =
          line % 4 === 0 ? (['OperationIdNotUnique', 'error'] as const) : (['DescriptionWithoutFullStop', 'info'] as const);
        return {
          rule,
          severity,
          message: say`The operation ${`Op${line}`} is not as it should be.`,
          help: say`Mend it.`,
          file: `${folder}/apiDefinition.swagger.json`,
          line: line + 1,
          column: 3,
        };
      });
      return { folder, profile, findings };
    }),
  );
}

describeInBrowser('In a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, PATIENCE);
  afterAll(async () => browser?.close());

  /** Opens a page, uses it, and sees that it has done nothing that it should not. */
  async function using(document: string, use: (page: Page) => Promise<void>, look: Look = {}): Promise<void> {
    const { page, problems, close } = await openPage(browser, document, look);
    await use(page);
    expect(problems).toEqual([]);
    await close();
  }

  describe.each([
    ['The queue page', QUEUE],
    ['The queue page without pull requests', renderQueuePage(queueOf([]))],
    ['The report page of a repository', REPORT],
    ['The report page of two connectors', renderReportPage(CHECKED, ruleById)],
    ['The report page of a clean connector', renderReportPage(CLEAN, ruleById)],
  ])('%s', (_, document) => {
    test.each([
      { width: 1280, colorScheme: 'light' },
      { width: 1280, colorScheme: 'dark' },
      { width: 360, colorScheme: 'light' },
      { width: 360, colorScheme: 'dark' },
      { width: 320, colorScheme: 'light' },
    ] as const)(
      'is accessible and fits at $width pixels, $colorScheme',
      async (look) => {
        await using(
          document,
          async (page) => {
            await page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true');
            expect(await accessibilityFaults(page)).toEqual([]);
            expect(await sidewaysOverflow(page)).toBe(0);
          },
          look,
        );
      },
      PATIENCE,
    );
  });

  describe('The queue page', () => {
    const rows = (page: Page) => page.locator('#queue tbody tr:visible');
    const column = async (page: Page, label: string): Promise<string[]> =>
      await rows(page).locator(`[data-label="${label}"]`).allInnerTexts();

    test(
      'is sorted with the keyboard, and says so to a screen reader',
      async () => {
        await using(QUEUE, async (page) => {
          const heading = page.getByRole('columnheader', { name: 'Errors' });
          await page.getByRole('button', { name: 'Errors' }).focus();
          await page.keyboard.press('Enter');
          const falling = (await column(page, 'Errors')).map(Number);
          expect(await heading.getAttribute('aria-sort')).toBe('descending');
          expect(falling).toEqual([...falling].sort((a, b) => b - a));
          await page.keyboard.press('Space');
          expect(await heading.getAttribute('aria-sort')).toBe('ascending');
          expect((await column(page, 'Errors')).map(Number)).toEqual([...falling].reverse());
          expect(new Set(falling).size).toBeGreaterThan(5);
        });
      },
      PATIENCE,
    );

    test(
      'keeps the order of the sort before among rows that are equal',
      async () => {
        await using(QUEUE, async (page) => {
          await page.getByRole('button', { name: 'Errors' }).click();
          await page.getByRole('button', { name: 'Turn' }).click();
          const turns = await column(page, 'Turn');
          const errors = (await column(page, 'Errors')).map(Number);
          expect(turns).toEqual([...turns].sort());
          const ofPublishers = errors.filter((_, index) => turns[index] === 'Publisher');
          expect(ofPublishers).toEqual([...ofPublishers].sort((a, b) => b - a));
          expect(await page.locator('#queue th[aria-sort]').count()).toBe(1);
        });
      },
      PATIENCE,
    );

    test(
      'is filtered by words, stage and turn together, and says how many are left',
      async () => {
        await using(QUEUE, async (page) => {
          const status = page.locator('#queue').getByRole('status');
          expect(await status.textContent()).toBe('All 40 pull requests');
          await page.getByLabel('Search').fill('INDEPENDENT contoso');
          expect(await status.textContent()).toBe('6 of 40 pull requests');
          expect((await column(page, 'Pull request')).every((title) => title.startsWith('Contoso Tickets'))).toBe(true);
          await page.getByLabel('Search').fill('');
          await page.getByLabel('Stage').selectOption('Update');
          await page.getByLabel('Reviewer').check();
          const stages = await column(page, 'Stage');
          expect(stages.length).toBeGreaterThan(0);
          expect(stages.every((stage) => stage.startsWith('Update'))).toBe(true);
          expect(new Set(await column(page, 'Turn'))).toEqual(new Set(['Reviewer']));
          expect(await status.textContent()).toBe(`${stages.length} of 40 pull requests`);
          await page.getByLabel('Publisher').check();
          expect(new Set(await column(page, 'Turn'))).toEqual(new Set(['Reviewer', 'Publisher']));
          await page.getByRole('button', { name: 'Clear' }).click();
          await page.getByText('All 40 pull requests').waitFor();
          expect(await rows(page).count()).toBe(40);
        });
      },
      PATIENCE,
    );

    test(
      'is a plain table where scripts are off',
      async () => {
        const { page, close } = await openPage(browser, QUEUE, { javaScriptEnabled: false });
        expect(await page.getByRole('table', { name: 'One row for each open pull request' }).getByRole('row').count()).toBe(41);
        expect(await page.getByRole('search').count()).toBe(0);
        expect(await page.getByRole('button').count()).toBe(0);
        await close();
      },
      PATIENCE,
    );

    test(
      'says every bar in numbers',
      async () => {
        await using(QUEUE, async (page) => {
          const chart = page.getByRole('table', { name: 'How long it has been whose turn' });
          expect(await chart.getByRole('columnheader').allTextContents()).toEqual(['Days waiting', 'Reviewer', 'Publisher', 'Nobody']);
          const numbers = (await chart.locator('td.number').allInnerTexts()).map(Number);
          expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(40);
        });
      },
      PATIENCE,
    );

    test(
      'shows hostile titles, names and steps as text',
      async () => {
        const entries = HOSTILE.map((evil, index) => ({ number: index + 1, title: evil, author: evil, next: evil }));
        const document = renderQueuePage(
          queueOf(entries, { unreviewed: HOSTILE.map((evil) => ({ number: 9, title: evil, author: evil, why: evil })) }),
        );
        await using(document, async (page) => {
          const plain = renderQueuePage(
            queueOf(
              entries.map((entry) => ({ ...entry, title: 'a', author: 'a', next: 'a' })),
              { unreviewed: HOSTILE.map(() => ({ number: 9, title: 'a', author: 'a', why: 'a' })) },
            ),
          );
          const elements = await elementsOf(page);
          await using(plain, async (other) => expect(elements).toEqual(await elementsOf(other)));
          for (const address of await page.evaluate<string[]>('[...document.links].map((link) => link.href)')) {
            expect(address).toMatch(/^(?:https:\/\/github\.com\/contoso\/PowerPlatformConnectors\/pull\/\d+|file:.*#content)$/);
          }
        });
      },
      PATIENCE,
    );
  });

  describe('The report page', () => {
    test(
      'leads from a rule to its findings, counted one by one',
      async () => {
        await using(REPORT, async (page) => {
          const status = page.locator('#finding-list').getByRole('status');
          const all = Number(/All (\d+) findings/.exec((await status.textContent()) ?? '')?.[1]);
          const row = page.getByRole('row').filter({ hasText: 'OperationIdNotUnique' });
          const errors = Number(await row.locator('[data-label="Errors"]').textContent());
          await row.getByRole('link', { name: 'Show its findings' }).click();
          await page.getByText(`${errors} of ${all} findings`).waitFor();
          expect(await page.locator('#finding-list details:visible li[data-rule="DescriptionWithoutFullStop"]:visible').count()).toBe(0);
          expect(await page.getByRole('combobox', { name: 'Rule' }).inputValue()).toBe('OperationIdNotUnique');
        });
      },
      PATIENCE,
    );

    test(
      'hides the connectors in which nothing is found by a search',
      async () => {
        await using(REPORT, async (page) => {
          const list = page.locator('#finding-list');
          await list.getByLabel('Search').fill('certified-connectors/contoso ddd');
          expect(await list.locator('summary:visible').allInnerTexts()).toEqual([
            expect.stringContaining('certified-connectors/Contoso DDD'),
          ]);
          await list.getByLabel('Search').fill('no such thing');
          expect(await list.locator('summary:visible').count()).toBe(0);
          expect(await list.getByRole('status').textContent()).toMatch(/^0 of /);
        });
      },
      PATIENCE,
    );

    test(
      'leads from a connector to its findings with the keyboard, closed and filtered away as they were',
      async () => {
        await using(REPORT, async (page) => {
          await page.locator('#finding-list').getByLabel('Search').fill('contoso bbb');
          await page.getByRole('link', { name: 'certified-connectors/Contoso AAA' }).focus();
          await page.keyboard.press('Enter');
          const first = page.locator('#connector-1 li[data-item]:visible').first();
          expect((await first.allInnerTexts()).join()).toMatch(
            /^error\s+OperationIdNotUnique apiDefinition\.swagger\.json\n+The operation Op0 is not as it should be\. Mend it\.\s+7 places\s+1:3 Op0/,
          );
          expect(await first.getByRole('link').getAttribute('href')).toMatch(/\/rules\/OperationIdNotUnique\.md$/);
        });
      },
      PATIENCE,
    );

    test(
      'shows hostile folders, files and messages as text',
      async () => {
        const report = (values: readonly string[]): CheckReport =>
          checkReport(
            values.map((evil) => ({ folder: `f/${evil}`, profile: 'custom', findings: hostileReview([evil]).findings })),
            values.map((evil) => say`${evil} was not read.`),
          );
        await using(renderReportPage(report(HOSTILE), ruleById), async (page) => {
          const elements = await elementsOf(page);
          const plain = renderReportPage(report(HOSTILE.map((_, index) => `a${index}`)), ruleById);
          await using(plain, async (other) => expect(elements).toEqual(await elementsOf(other)));
        });
      },
      PATIENCE,
    );
  });
});

/** Every element of the page with the names of its attributes: what a value could change if it were markup. */
async function elementsOf(page: Page): Promise<string[]> {
  return await page.evaluate<string[]>(
    '[...document.querySelectorAll("*")].map((one) => [one.localName, ...one.getAttributeNames()].join(" "))',
  );
}
