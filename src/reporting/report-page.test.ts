import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { failingRun, HOSTILE, sampleRun } from '../findings/testing/index.ts';
import type { Run } from '../findings/index.ts';
import { renderReport } from './render-report.ts';
import { launchBrowser } from './testing/index.ts';

test.describe.configure({ mode: 'default' });

const FAINT_TEXTS = readFileSync(new URL('testing/faint-texts.js', import.meta.url), 'utf8');

let browser: Browser;
test.beforeAll(async () => {
  browser = await launchBrowser();
});
test.afterAll(async () => {
  await browser.close();
});

interface Opened {
  readonly page: Page;
  /** Requests beside the file itself, and everything that the console or an uncaught error says. */
  readonly troubles: string[];
}

async function open(run: Run, options: BrowserContextOptions = {}, hash = ''): Promise<Opened> {
  const file = test.info().outputPath('index.html');
  writeFileSync(file, renderReport(run));
  const url = pathToFileURL(file).href;
  const page = await (await browser.newContext(options)).newPage();
  const troubles: string[] = [];
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== url) troubles.push(request.url());
  });
  page.on('console', (message) => troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(error.message));
  await page.goto(url + hash);
  return { page, troubles };
}

const shown = (page: Page, selector: string) => page.locator(selector).filter({ visible: true }).count();

for (const [name, run] of [
  ['failing', failingRun()],
  ['passing', sampleRun()],
] as const) {
  for (const width of [1280, 390]) {
    test(`fits a ${name} run into ${width} pixels and loads nothing`, async () => {
      const { page, troubles } = await open(run, { viewport: { width, height: 900 } });
      await page.locator('details').evaluateAll((all) => all.forEach((element) => element.setAttribute('open', '')));
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      const tooWide = await page
        .locator('body *')
        .evaluateAll(
          (all, width) =>
            all.filter((element) => element.getBoundingClientRect().right > width + 1).map(({ tagName }) => tagName),
          width,
        );
      expect(tooWide).toEqual([]);
      expect(troubles).toEqual([]);
    });
  }
}

test('says first how each API came out and where it was verified', async () => {
  const { page } = await open(failingRun());
  await expect(page).toHaveTitle('Contract report: failed');
  expect(await page.locator('.headline .result').allInnerTexts()).toEqual(['✕ Failed', '✕ Failed']);
  expect(await page.locator('.headline .where').allInnerTexts()).toEqual([
    'verified on the MOCK',
    'verified on https://library.example.com',
  ]);
  const passing = await open(sampleRun());
  expect(await passing.page.locator('.result, .where').allInnerTexts()).toEqual([
    '✓ Passed on the mock',
    'verified on the MOCK',
  ]);
});

test('has landmarks and headings in order', async () => {
  const { page } = await open(failingRun());
  for (const landmark of ['banner', 'main', 'contentinfo', 'search'] as const)
    await expect(page.getByRole(landmark)).toHaveCount(1);
  expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
    'library',
    'library',
    'Findings',
    'Operations and checks',
    'Not judged and inconclusive',
    'Waived findings',
    'Incidents',
    'Informations',
    'Manifest',
  ]);
  const levels = await page
    .locator('h1, h2, h3, h4, h5')
    .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
  expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
});

test('shows each of the six verdicts with sign and words', async () => {
  const { page } = await open(failingRun());
  const cells = await page.locator('.matrix').first().locator('td summary').allInnerTexts();
  expect([...new Set(cells)].toSorted()).toEqual(
    ['? inconclusive', '· not applicable', '– not judged', '✓ passed', '✕ violated', '~ waived'].toSorted(),
  );
});

test('opens a cell on its evidence, reason, notes and findings', async () => {
  const { page } = await open(failingRun());
  const cell = page.locator('[id="ListLoans--pagination/offset-counts-pages"]');
  await cell.locator('summary').press('Enter');
  await expect(cell).toContainText('7 pages walked, 137 loans examined on branch');
  await expect(cell).toContainText('read on in the style that was observed');
  await expect(cell).toContainText('12 ms');
  await cell.getByRole('link', { name: 'offset 1 skips one loan' }).click();
  await expect(page.locator('#finding-00000000000b')).toBeInViewport();
});

test('says of a finding who promised it and what the provider follows', async () => {
  const { page } = await open(failingRun());
  const card = page.locator('#finding-00000000000b');
  await expect(card).toContainText('contracts/library/openapi.yaml:214 decided 0002-offset-counts-pages');
  await expect(card).toContainText(
    'the provider follows this {"style":"record-offset"} — ListLoans 2021-10-16, parameters',
  );
});

test('gives everything its own anchor', async () => {
  const { page } = await open(failingRun());
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(
    expect.arrayContaining([
      'finding-0a1b2c3d4e5f',
      'ListLoans--pagination/pages-make-the-whole',
      'ListLoans--pagination/pages-make-the-whole--2',
    ]),
  );
  const targets = await page
    .locator('a[href^="#"]')
    .evaluateAll((all) => all.map((link) => decodeURIComponent(link.getAttribute('href')!.slice(1))));
  expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
});

test('opens the cell that the address names', async () => {
  const { page } = await open(failingRun(), {}, '#ListLoans--sorting/default-order');
  await expect(page.locator('[id="ListLoans--sorting/default-order"]')).toContainText(
    'loans were added between two reads',
  );
  await expect(page.locator('[id="ListLoans--sorting/default-order"] details')).toHaveAttribute('open');
});

test('filters by text and by verdict', async () => {
  const { page } = await open(failingRun());
  const [findings, rows] = ['.finding', '.matrix tr[data-verdicts]'] as const;
  const all = { findings: await shown(page, findings), rows: await shown(page, rows) };
  await page.getByLabel('Filter').fill('OFFSET skips');
  expect([await shown(page, findings), await shown(page, rows)]).toEqual([1, 1]);
  await expect(page.getByRole('status')).toHaveText(/^2 of \d+ entries$/);
  await page.getByLabel('Filter').fill('');
  await page.getByRole('checkbox', { name: 'inconclusive' }).check();
  expect([await shown(page, findings), await shown(page, rows)]).toEqual([0, 1]);
  await page.getByRole('checkbox', { name: 'waived' }).check();
  expect([await shown(page, findings), await shown(page, rows)]).toEqual([1, 2]);
  await page.getByLabel('Filter').fill('nothing says this');
  expect([await shown(page, findings), await shown(page, rows), await shown(page, 'tbody')]).toEqual([0, 0, 0]);
  await page.evaluate(`location.hash = '#finding-00000000000b'`);
  await expect(page.locator('#finding-00000000000b')).toBeInViewport();
  expect([await shown(page, findings), await shown(page, rows)]).toEqual([all.findings, all.rows]);
});

test('shows hostile texts as texts and runs none of them', async () => {
  const { page, troubles } = await open(failingRun());
  const card = page.locator('#finding-00000000000d');
  await expect(card).toContainText(HOSTILE.markup);
  await expect(card).toContainText(HOSTILE.foreign);
  await expect(card).toContainText(HOSTILE.closing);
  expect(await page.evaluate(`'torn' in window`)).toBe(false);
  expect(await page.locator('img').count()).toBe(0);
  expect(troubles).toEqual([]);
});

test('cuts a text of 20,000 characters and keeps more of it in the title', async () => {
  const { page } = await open(failingRun());
  const message = page.locator('#finding-00000000000e h4 .text');
  expect((await message.innerText()).length).toBeLessThan(700);
  await expect(message).toHaveText(/… \(19,998 characters\)$/);
  expect((await message.getAttribute('title'))?.length).toBeGreaterThan(2000);
});

test('copies the curl command', async () => {
  const { page } = await open(failingRun());
  await page.locator('#finding-0a1b2c3d4e5f').getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  await page.getByLabel('Filter').click();
  await page.keyboard.press('Control+V');
  await expect(page.getByLabel('Filter')).toHaveValue(
    "curl 'http://127.0.0.1:4010/v1/loans?limit=20' -H 'X-Auth-Token: ***'",
  );
});

test('is readable without a script', async () => {
  const { page, troubles } = await open(failingRun(), { javaScriptEnabled: false });
  await expect(page.locator('.filter, .copy').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('#finding-00000000000b')).toBeVisible();
  await page.locator('#finding-00000000000b summary').click();
  await expect(page.locator('#finding-00000000000b .exchange')).toContainText(
    'GET http://127.0.0.1:4010/v1/loans?limit=20',
  );
  expect(troubles).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`keeps every text readable in ${colorScheme} mode`, async () => {
    const { page } = await open(failingRun(), { colorScheme });
    expect(await page.evaluate(FAINT_TEXTS)).toEqual([]);
  });
}
