import { expect, test } from '#test';
import { failingRun, sampleApi, sampleFinding, sampleRun, sampleVerdict } from '../findings/testing/index.ts';
import { openAll, reportOpener, shown } from './testing/index.ts';

test.describe.configure({ mode: 'default' });

const open = reportOpener();

for (const [name, run] of [
  ['failing', failingRun()],
  ['passing', sampleRun()],
] as const) {
  for (const width of [1280, 360]) {
    test(`fits a ${name} run into ${width} pixels and loads nothing`, async () => {
      const { page, troubles } = await open(run, { viewport: { width, height: 900 } });
      await openAll(page);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      const tooWide = await page
        .locator('body *:not(.scroll *)')
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

test('answers first whether this can be released, where it was verified, and what to look at', async () => {
  const { page } = await open(failingRun());
  await expect(page).toHaveTitle('Contract report: failed');
  await expect(page.locator('.answer')).toContainText('Do not release on this report.');
  expect(await page.locator('.card .result').allInnerTexts()).toEqual(['✕ Failed', '✕ Failed']);
  expect(await page.locator('.card .where').allInnerTexts()).toEqual([
    'verified on the MOCK',
    'verified on https://library.example.com',
  ]);
  await page.locator('.look').getByRole('link').first().click();
  await expect(page.locator('.cause.linked')).toBeInViewport();
});

test('never reads as a release where the mock alone was verified', async () => {
  const { page } = await open(sampleRun());
  expect(await page.locator('.result, .where').allInnerTexts()).toEqual([
    '✓ Passed on the mock',
    'verified on the MOCK',
  ]);
  await expect(page.locator('.answer')).toContainText('this report says nothing about a release');
  await expect(page.locator('.answer')).not.toHaveClass(/kept/);
});

test('has landmarks and headings in order', async () => {
  const { page } = await open(failingRun());
  for (const landmark of ['banner', 'main', 'contentinfo', 'search', 'navigation'] as const)
    await expect(page.getByRole(landmark)).toHaveCount(1);
  expect(await page.locator('main').getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
    'Findings by cause',
    'Not judged',
    'Covered',
    'Operations and checks',
    'Incidents',
    'Latency',
    'Detection power',
    'Consumers',
    'Waived findings',
    'Informations',
    'The checks of these findings',
  ]);
  const levels = await page
    .locator('h1, h2, h3, h4')
    .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
  expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
});

test('shows each verdict with sign and words', async () => {
  const { page } = await open(failingRun());
  const cells = await page.locator('.matrix .verdict').evaluateAll((all) => all.map((each) => each.textContent));
  expect([...new Set(cells)].toSorted()).toEqual(
    ['? inconclusive', '· not applicable', '– not judged', '✓ passed', '✕ violated', '~ waived'].toSorted(),
  );
});

test('opens a cell on its evidence, reason, notes and findings', async () => {
  const { page } = await open(failingRun(), { hash: '#ListLoans--pagination/offset-counts-pages' });
  const cell = page.locator('[id="ListLoans--pagination/offset-counts-pages"]');
  await expect(cell).toHaveAttribute('open');
  await expect(cell).toContainText('7 pages walked, 137 loans examined on branch');
  await expect(cell).toContainText('read on in the style that was observed');
  await expect(cell).toContainText('12 ms');
  await cell.getByRole('link', { name: 'offset 1 skips one loan' }).click();
  await expect(page.locator('#finding-00000000000b')).toBeInViewport();
});

test('says of a finding who promised it, what the provider follows, and what shows it again', async () => {
  const { page } = await open(failingRun(), { hash: '#finding-00000000000b' });
  const card = page.locator('#finding-00000000000b');
  await expect(card).toContainText(
    'decided 0002-offset-counts-pages, response table contracts/library/openapi.yaml:214',
  );
  await expect(card).toContainText(
    'the provider follows this {"style":"record-offset"} — ListLoans 2021-10-16, parameters',
  );
  await expect(card).toContainText("curl 'http://127.0.0.1:4010/v1/loans?limit=20'");
  await card.getByRole('link', { name: 'what pagination/offset-counts-pages promises' }).click();
  await expect(page.locator('[id="about--pagination/offset-counts-pages"]')).toHaveAttribute('open');
});

test('shows findings of one cause as one, and each of them in it', async () => {
  const trace = (status: number) =>
    `an error with status ${status} shows a Java stack trace: at Loans.list(Loans.java:42)`;
  const about = { check: 'errors/error-leaks-nothing' };
  const outcome = (name: string) => ({ ...sampleFinding().promise, pointer: `/x-outcomes/${name}` });
  const leaks = [400, 404].map((status) =>
    sampleFinding({
      ...about,
      fingerprint: `00000000${status}f`,
      message: trace(status),
      promise: outcome(String(status)),
    }),
  );
  const sql = sampleFinding({
    ...about,
    fingerprint: '000000000501',
    message: 'an error shows SQL',
    promise: outcome('400'),
  });
  const verdict = sampleVerdict({ ...about, verdict: 'violated', findings: [...leaks, sql] });
  const { page } = await open(sampleRun(sampleApi({ verdicts: [verdict] })));
  await expect(page.locator('.cause')).toHaveCount(2);
  await expect(page.locator('.cause').first()).toContainText('2 findings · seen 2 times');
  await page.locator('.cause summary').first().click();
  expect(await shown(page, '.cause .finding')).toBe(2);
});

test('is readable without a script', async () => {
  const { page, troubles } = await open(failingRun(), { javaScriptEnabled: false });
  await expect(page.locator('.filter, .copy').filter({ visible: true })).toHaveCount(0);
  await page.locator('.cause summary').filter({ hasText: 'offset 1 skips' }).click();
  await page.locator('#finding-00000000000b .exchange summary').click();
  await expect(page.locator('#finding-00000000000b .exchange')).toContainText(
    'GET http://127.0.0.1:4010/v1/loans?limit=20',
  );
  expect(troubles).toEqual([]);
});

test('gives everything its own anchor, and leads to nothing that is not there', async () => {
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

test('has a link to every part that opens and has a name of its own', async () => {
  const { page } = await open(failingRun());
  // The link of a cause with one finding is that of the finding.
  const lacking = await page
    .locator('main details[id]:not(.cause:has(> article))')
    .evaluateAll((all) =>
      all.filter(({ id, outerHTML }) => !outerHTML.includes(`href="#${encodeURI(id)}"`)).map(({ id }) => id),
    );
  expect(lacking).toEqual([]);
});
