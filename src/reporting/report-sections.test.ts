import { expect, test } from '#test';
import { failingRun, sampleApi, sampleRun, sampleVerdict } from '../findings/testing/index.ts';
import { pastRun, reportOpener } from './testing/index.ts';

test.describe.configure({ mode: 'default' });

const open = reportOpener();

test('says what is new, known and fixed since the last whole run, and draws the trend', async () => {
  const run = failingRun();
  const gone = {
    fingerprint: 'feedfeedfeed',
    check: 'pagination/pages-make-the-whole',
    operation: 'ListLoans',
    message: 'pages lose loans',
  };
  const held = { ...gone, fingerprint: 'cafecafecafe', check: 'sorting/default-order', message: 'the order is lost' };
  const history = [
    pastRun(run, '2026-11-19T08:00:00.000Z'),
    pastRun(run, '2026-11-20T08:00:00.000Z', { without: ['00000000000b'], more: [gone, held] }),
    { ...pastRun(run, '2026-11-20T09:00:00.000Z'), part: true as const },
  ];
  const { page } = await open(run, { history });
  await expect(page.locator('.card').first()).toContainText('since 2026-11-20 08:00: 1 new, 3 known, 1 fixed');
  expect(await page.locator('.cause .badge.new').allInnerTexts()).toEqual(['new']);
  await expect(page.locator('.cause').first()).toContainText('offset 1 skips one loan');
  await expect(page.locator('.fixed').first()).toHaveText(/1 finding of the last run fixed.*pages lose loans/);
  await expect(page.locator('.fixed').nth(1)).toHaveText(/1 finding of the last run not judged now.*the order is lost/);
  await expect(page.locator('#trend')).toContainText('2 gone: pagination/pages-make-the-whole on ListLoans');
  await expect(page.locator('#trend').getByRole('img').first()).toHaveAccessibleName(
    'findings from 4 to 4 over 4 runs',
  );
});

test('names what is missing, and what would let each check be judged', async () => {
  const { page } = await open(failingRun());
  const section = page.locator('#unjudged');
  await expect(section).toContainText('The shelf resource is not looked at: set LIBRARY_SHELF_ID.');
  await expect(section).toContainText('Judged again as soon as pagination/total-counts-every-match is kept.');
  await expect(section).toContainText('Set the variables of these credentials; npm run doctor names them.');
  await expect(section).toContainText('Run again when the environment rests and answers.');
});

test('names what was judged in part, and what would judge the rest', async () => {
  const partly = 'the budget of 9 requests is used up';
  const { page } = await open(sampleRun(sampleApi({ verdicts: [sampleVerdict({ partly })] })));
  const reason = page.locator('#unjudged summary');
  await expect(reason).toContainText(`1 passed in part: ${partly}`);
  await expect(reason).toContainText('Raise CONTRACT_MAX_REQUESTS.');
});

test('shows what was covered, and names what was not before the tree is opened', async () => {
  const { page } = await open(failingRun());
  const section = page.locator('#coverage');
  await expect(section.locator('summary').first()).toContainText(
    'Not seen: limit minimum 1, limit maximum 100 (only wrong)',
  );
  await expect(section.locator('.covered')).toHaveText(/60 %.*3 promises of 5 seen/);
  await section.locator('summary').first().click();
  await expect(section.locator('.tree').first()).toContainText('sent: 20 (7), 1 (2) · beside kind');
  await expect(page.locator('.card').first()).toContainText('60 % of 5 promises');
});

test('says how long answers took, and whom findings hit', async () => {
  const { page } = await open(failingRun());
  await expect(page.locator('#latency tbody').first()).toHaveText('ListLoans320 ms299 ms330 ms');
  await page.locator('#latency .sent summary').click();
  await expect(page.locator('#latency .sent tbody tr').nth(1)).toHaveText('page 1 of 20ListLoansbranch20020 ms');
  await expect(page.locator('#consumers')).toContainText('3 interactions, 2 on operations with findings');
  await expect(page.locator('#consumers')).toContainText('fits no operation of the contract');
  await expect(page.locator('#consumers summary')).toContainText('! 1 failed ○ 2 not verified');
  const rows = page.locator('#consumers li li');
  await expect(rows.filter({ hasText: 'loans that are overdue' }).first()).toContainText('not verified in this run');
  await expect(rows.filter({ hasText: 'loans of a branch' }).first()).toContainText(
    /✓ passed by the contract.*! failed on staging.*\$\.loans\[0\]\.due is missing/s,
  );
});

test('says what failed beside the checks, opens it whole, and filters it by its text', async () => {
  const { page, troubles } = await open({
    ...failingRun(),
    byHand: { passed: 2, failed: 1, skipped: 1 },
    errors: ['The test "api/loans.spec.ts › a list" failed: error[x/y] ListLoans\n  expected: 1', 'a worker died'],
  });
  const section = page.locator('#beside');
  await expect(section).toContainText('Tests by hand: 2 passed, 1 failed, 1 skipped.');
  await expect(section).toContainText('a worker died');
  await section.locator('summary').click();
  await expect(section.locator('pre')).toHaveText('error[x/y] ListLoans\n  expected: 1');
  await section.getByRole('link', { name: 'Link to this test' }).click();
  await expect(page).toHaveURL(/#beside--1$/);
  await page.getByRole('searchbox').fill('worker');
  await expect(section.locator('[data-entry]:visible')).toHaveText(/a worker died/);
  expect(troubles).toEqual([]);
});
