import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import type { Run } from '../findings/index.ts';
import { failingRun, sampleVerdict } from '../findings/testing/index.ts';
import { openAll, pastRun, reportOpener } from './testing/index.ts';

test.describe.configure({ mode: 'default' });

const open = reportOpener();
const BESIDE = {
  byHand: { passed: 2, failed: 1, skipped: 0 },
  errors: ['The test "api/loans.spec.ts › a list" failed: it is not so\n  expected: 1', 'a worker died'],
};
const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe says against a page, each with the first element that it names. */
async function axeProblems(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate<string[]>(
    `axe.run({ runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.length + ' × ' + nodes[0].html.slice(0, 200)))`,
  );
}

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1280, 360])
    test(`keeps WCAG 2.2 AA as far as axe sees it, open and closed, ${colorScheme}, ${width} pixels wide`, async () => {
      const run = { ...failingRun(), ...BESIDE };
      const history = [pastRun(run, '2026-11-20T08:00:00.000Z', { without: ['00000000000b'] })];
      const { page } = await open(run, { colorScheme, viewport: { width, height: 900 }, history });
      expect(await axeProblems(page)).toEqual([]);
      await openAll(page);
      expect(await axeProblems(page)).toEqual([]);
    });

test('everything that takes a click is at least 24 pixels high, or stands in a sentence', async () => {
  const { page } = await open({ ...failingRun(), ...BESIDE }, { viewport: { width: 360, height: 900 } });
  await openAll(page);
  const small = await page
    .locator('summary, button, input[type=search], .choice, nav a, section li > a, .who a')
    .evaluateAll((all) =>
      all
        .map((element) => ({ element, height: element.getBoundingClientRect().height }))
        .filter(({ height }) => height > 0 && height < 24)
        .map(({ element, height }) => `${height} ${element.outerHTML.slice(0, 80)}`),
    );
  expect(small).toEqual([]);
});

test('by keyboard everything is reached, and the bar never hides what has the focus', async () => {
  const { page } = await open(failingRun(), { viewport: { width: 1280, height: 500 } });
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the findings' })).toBeFocused();
  await page.keyboard.press('Enter');
  const seen = new Set<string>();
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const [name, top, bar] = await page.evaluate<[string, number, number]>(
      `[document.activeElement.outerHTML.slice(0, 60), document.activeElement.getBoundingClientRect().top, document.activeElement.closest('.filter') ? 0 : document.querySelector('.filter').getBoundingClientRect().bottom]`,
    );
    if (name.startsWith('<body')) break;
    seen.add(name);
    expect(top, name).toBeGreaterThanOrEqual(bar - 1);
  }
  expect(seen.size).toBeGreaterThan(20);
});

test('the keyboard opens a cause, its request and its verdict', async () => {
  const { page } = await open(failingRun());
  const cause = page.locator('.cause').filter({ hasText: 'offset 1 skips' }).first();
  await cause.locator('> summary').focus();
  await page.keyboard.press('Enter');
  await expect(cause).toHaveAttribute('open');
  await cause.locator('.exchange summary').focus();
  await page.keyboard.press('Space');
  await expect(cause.getByRole('group', { name: 'response' })).toBeVisible();
});

/** A run of thirteen operations, whose table is wider than any screen. */
function wideRun(): Run {
  const run = failingRun();
  const [api] = run.apis;
  const verdicts = Array.from({ length: 13 }, (_, index) => sampleVerdict({ operation: `ListLoansOfBranch${index}` }));
  return { ...run, apis: [{ ...api!, verdicts: [...api!.verdicts, ...verdicts] }] };
}

test('at four times its size, on 320 pixels, nothing has to be scrolled sideways', async () => {
  const history = [pastRun(failingRun(), '2026-11-20T08:00:00.000Z', { without: ['00000000000b'] })];
  const { page } = await open(wideRun(), { viewport: { width: 320, height: 256 }, history });
  await openAll(page);
  const wide = await page.evaluate<string[]>(
    `[document.documentElement, ...document.querySelectorAll('.scroll, pre, summary, .card')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => element.className + ' ' + element.outerHTML.slice(0, 80))`,
  );
  expect(wide).toEqual([]);
});

test('on a wide screen a table of thirteen operations keeps its checks in sight', async () => {
  const { page } = await open(wideRun(), { viewport: { width: 1280, height: 900 } });
  await openAll(page);
  const table = page.locator('.scroll:has(.wide)').first();
  await table.evaluate((element) => element.scrollTo(10_000, 0));
  const left = await table
    .locator('tbody th')
    .first()
    .evaluate((cell) => cell.getBoundingClientRect().left);
  expect(left).toBe(await table.evaluate((element) => element.getBoundingClientRect().left));
});

test('on paper every cause is open, and what was sent is left out', async () => {
  const { page } = await open(failingRun());
  const openCauses = () => page.locator('#findings .cause[open]').count();
  await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
  expect(await openCauses()).toBe(await page.locator('#findings .cause').count());
  await expect(page.locator('.exchange[open], .sent[open]')).toHaveCount(0);
  await page.evaluate(`dispatchEvent(new Event('afterprint'))`);
  expect(await openCauses()).toBe(0);
});

test('in colours that the system forces, lines of a plot still differ', async () => {
  const { page } = await open(failingRun(), { forcedColors: 'active' });
  const colours = await page.evaluate<string[]>(
    `['.key.median', '.key.slow'].map((key) => getComputedStyle(document.querySelector(key), '::before').borderTopColor)`,
  );
  expect(new Set(colours).size).toBe(2);
});
