import { expect, test } from '#test';
import { failingRun, sampleApi, sampleRun } from '../findings/testing/index.ts';
import type { ApiRun } from '../findings/index.ts';
import { linkTo } from './page/link-to.ts';
import { openAll, pastRun, reportOpener, shown } from './testing/index.ts';

test.describe.configure({ mode: 'default' });

const open = reportOpener();
const [CAUSES, ROWS] = ['.cause', '.matrix tr[data-entry]'] as const;

test('filters by text and by verdict, and counts what each choice would show', async () => {
  const { page } = await open(failingRun());
  await openAll(page);
  const all = [await shown(page, CAUSES), await shown(page, ROWS)];
  await page.getByRole('searchbox').fill('OFFSET skips');
  expect([await shown(page, CAUSES), await shown(page, ROWS)]).toEqual([1, 1]);
  await expect(page.getByRole('status')).toHaveText(/^2 of \d+ entries$/);
  await expect(page.locator('[data-count="verdict:violated"]')).toHaveText('2');
  await expect(page.locator('[data-count="verdict:passed"]')).toHaveText('0');
  await page.getByRole('searchbox').fill('');
  await page.getByRole('checkbox', { name: 'inconclusive' }).check();
  expect([await shown(page, CAUSES), await shown(page, ROWS)]).toEqual([0, 1]);
  await page.getByRole('checkbox', { name: 'waived' }).check();
  expect([await shown(page, CAUSES), await shown(page, ROWS)]).toEqual([1, 2]);
  await page.getByRole('searchbox').fill('nothing says this');
  expect([await shown(page, CAUSES), await shown(page, ROWS), await shown(page, '.family')]).toEqual([0, 0, 0]);
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect.poll(async () => [await shown(page, CAUSES), await shown(page, ROWS)]).toEqual(all);
});

test('filters by API and by what is new', async () => {
  const run = failingRun();
  const { page } = await open(run, {
    history: [pastRun(run, '2026-11-20T08:00:00.000Z', { without: ['00000000000b'] })],
  });
  await openAll(page);
  await page.getByRole('checkbox', { name: 'library staging' }).check();
  expect([await shown(page, CAUSES), await shown(page, ROWS)]).toEqual([0, 1]);
  await page.getByRole('checkbox', { name: 'library staging' }).uncheck();
  await page.getByRole('checkbox', { name: 'new' }).check();
  expect([await shown(page, CAUSES), await shown(page, ROWS)]).toEqual([1, 0]);
});

/** Names that a folder can have, with each sign that means something to an address, a list, markup or a selector. */
const NAMES = [
  'a|b',
  'a b',
  'a_b',
  'why?&api=a b',
  'c#d',
  '50% of %41+1',
  `"it's"`,
  '[x]:not(<b>)\\',
  '書\nn',
] as const;

/** Two that are told apart by nothing but where the name of the API ends. */
const ALIKE = [
  ['one two', 'mock'],
  ['one', 'two mock'],
] as const;

test('filters by, links to and remembers an API of any name', async () => {
  const named = [...NAMES.map((name) => [name, 'mock'] as const), ...ALIKE];
  const apis = named.map(([api, environment]): ApiRun => {
    const sample = sampleApi({ api });
    return { ...sample, environment: { ...sample.environment, name: environment } };
  });
  const { page, troubles } = await open(sampleRun(...apis));
  await openAll(page);
  const boxes = page.locator('[name=api]');
  expect(await boxes.count()).toBe(named.length);
  const told: number[] = [];
  for (const box of await boxes.all()) {
    await box.check();
    told.push(await shown(page, ROWS));
    const address = await page.evaluate('location.hash');
    await page.evaluate(`location.hash = '#?q='`);
    await expect(box).not.toBeChecked();
    await page.evaluate(`location.hash = ${JSON.stringify(address)}`);
    await expect(box).toBeChecked();
    await box.uncheck();
  }
  const each = sampleApi().verdicts.length;
  expect(told).toEqual(named.map(() => each));
  expect(await page.locator('[data-count^="api:"]').allTextContents()).toEqual(named.map(() => String(each)));
  for (const id of await page.locator('.card').evaluateAll((cards) => cards.map((card) => card.id))) {
    await page.evaluate(`location.hash = ${JSON.stringify(linkTo(id))}`);
    await expect(page.locator('.linked')).toHaveAttribute('id', id);
  }
  expect(troubles).toEqual([]);
});

test('keeps the filter in the address, beside the place that is linked to', async () => {
  const { page } = await open(failingRun(), { hash: '#?q=offset&verdict=violated' });
  await expect(page.getByRole('searchbox')).toHaveValue('offset');
  expect(await shown(page, CAUSES)).toBe(1);
  await page.locator('.cause:visible summary').first().click();
  await page.locator('#finding-00000000000b .permalink').click();
  await expect.poll(() => page.evaluate('location.hash')).toBe('#finding-00000000000b?q=offset&verdict=violated');
  await page.reload();
  await expect(page.locator('#finding-00000000000b')).toBeInViewport();
  await expect(page.getByRole('searchbox')).toHaveValue('offset');
});

test('shows what a link names, whatever the filter hides', async () => {
  const { page } = await open(failingRun());
  await page.getByRole('searchbox').fill('nothing says this');
  await page.evaluate(`location.hash = '#finding-00000000000b'`);
  await expect(page.locator('#finding-00000000000b')).toBeInViewport();
  await expect(page.getByRole('searchbox')).toHaveValue('');
});

test('opens and closes everything that is shown', async () => {
  const { page } = await open(failingRun());
  await page.getByRole('button', { name: 'Open all' }).click();
  expect(await page.locator('main details:not([open])').count()).toBe(0);
  await page.getByRole('button', { name: 'Close all' }).click();
  expect(await page.locator('main details[open]').count()).toBe(0);
});

test('copies the commands that show a finding again', async () => {
  const { page } = await open(failingRun(), { hash: '#finding-0a1b2c3d4e5f' });
  const card = page.locator('#finding-0a1b2c3d4e5f');
  await card.getByRole('button', { name: 'Copy the command that sends it again' }).click();
  await expect(card.getByText('Copied')).toBeVisible();
  await page.getByRole('searchbox').click();
  await page.keyboard.press('Control+V');
  await expect(page.getByRole('searchbox')).toHaveValue(
    "curl 'http://127.0.0.1:4010/v1/loans?limit=20' -H 'X-Auth-Token: ***'",
  );
});

test('a link that was cut, and a choice that there is not, leave the page as it is', async () => {
  const { page, troubles } = await open(failingRun(), { hash: '#finding-%E6%9C?q=offset&verdict=%22%5D&colour=red' });
  await expect(page.getByRole('searchbox')).toHaveValue('offset');
  await expect(page.getByRole('status')).toHaveText(/^\d+ of \d+ entries$/);
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(page.getByRole('status')).toHaveText('');
  expect(troubles).toEqual([]);
});

test('the choices close by Escape, and when a reader leaves the bar', async () => {
  const { page } = await open(failingRun());
  const choices = page.locator('.choices');
  const summary = choices.locator('summary');
  await summary.click();
  await choices.getByRole('checkbox').first().focus();
  await page.keyboard.press('Escape');
  await expect(choices).not.toHaveAttribute('open');
  await expect(summary).toBeFocused();
  await page.keyboard.press('Enter');
  await choices.getByRole('checkbox').first().check();
  await expect(choices).toHaveAttribute('open');
  await page.getByRole('searchbox').fill('loan');
  await expect(choices).toHaveAttribute('open');
  await page.locator('#findings a').first().focus();
  await expect(choices).not.toHaveAttribute('open');
  await summary.click();
  await page.locator('#findings h2').click({ position: { x: 2, y: 2 } });
  await expect(choices).not.toHaveAttribute('open');
});

test('on a phone, where the choices lie over nothing, they stay open', async () => {
  const { page } = await open(failingRun(), { viewport: { width: 360, height: 900 } });
  await page.locator('.choices summary').click();
  await page.locator('#findings h2').click({ position: { x: 2, y: 2 } });
  await expect(page.locator('.choices')).toHaveAttribute('open');
});
