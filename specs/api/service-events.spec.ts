import { expect, test } from '../../src/package/playwright.ts';

test('the total counts the events of all pages', async ({ modelarts }) => {
  const past = await modelarts.settled('ShowServiceEvents');
  const events = await modelarts.list('ShowServiceEvents', past);
  const page = await modelarts.call('ShowServiceEvents', { ...past, limit: 10 });
  expect(page).toHaveTotal(events.length);
});
