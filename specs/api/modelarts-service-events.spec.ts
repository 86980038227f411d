import { randomUUID } from 'node:crypto';
import { expect, test } from '../../src/package/playwright.ts';

test('a deployment that fails leaves abnormal events', async ({ modelarts }) => {
  const failures = await modelarts.list('ShowServiceEvents', { event_type: 'abnormal' });
  test.skip(failures.length === 0, 'nothing has failed in this service');

  expect(failures).toKeepContract();
  expect(failures).toContainOnly({ event_type: 'abnormal' });
});

test('the newest event comes first, and the pages add up', async ({ modelarts }) => {
  const past = await modelarts.settled('ShowServiceEvents');
  const events = await modelarts.list('ShowServiceEvents', past);
  test.skip(events.length < 2, 'this service has fewer than two events');

  expect(events).toBeSortedBy('occur_time', 'descending');
  expect(events).toHaveTotal(events.length);
  for (const offset of [0, 1, 2]) {
    const page = await modelarts.call('ShowServiceEvents', { ...past, limit: 10, offset });
    expect(page).toBeOnePageOf(events);
    expect(page).toHaveTotal(events.length);
  }
});

test('a word of an event finds this event, and only events that hold the word', async ({ modelarts }) => {
  const past = await modelarts.settled('ShowServiceEvents');
  const events = await modelarts.list('ShowServiceEvents', past);
  const told = events.find(({ event_info }) => /[a-z]{4,}/.test(event_info));
  test.skip(told === undefined, 'no event of this service holds a word');

  const [word] = /[a-z]{4,}/.exec(told!.event_info)!;
  const found = await modelarts.list('ShowServiceEvents', { ...past, event_info: word });
  expect(found).toContainOnly({ event_info: word });
  expect(found).toContainEqual(told);
});

test('a service that does not exist has no events', async ({ modelarts }) => {
  const answer = await modelarts.attempt('ShowServiceEvents', { service_id: randomUUID() });
  expect(answer).toBeRefusedAs('unknown-resource');
  expect(answer).toKeepContract();
});

for (const [name, value] of [
  ['event_type', 'NORMAL'],
  ['event_info', '(failed)'],
  ['start_time', 'yesterday'],
  ['end_time', '2026-01-01'],
  ['limit', 0],
  ['limit', 1001],
  ['offset', -1],
  ['sort_by', 'event_type'],
  ['order', 'newest'],
] as const)
  test(`${name}=${value} is refused`, async ({ modelarts }) => {
    const answer = await modelarts.attempt('ShowServiceEvents', { [name]: value });
    expect(answer).toBeRefusedAs('invalid-parameter');
    expect(answer).toKeepContract();
  });
