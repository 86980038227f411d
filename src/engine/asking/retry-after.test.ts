import { expect, test } from '#test';
import { retryAfter } from './retry-after.ts';

const NEW_YEAR = Date.UTC(2026, 0, 1);
const IN_FIVE_SECONDS = 'Thu, 01 Jan 2026 00:00:05 GMT';

for (const [text, wait] of [
  ['3', 3000],
  [' 3 ', 3000],
  ['0', 0],
  ['86400', 86_400_000],
  [IN_FIVE_SECONDS, 5000],
  ['Thursday, 01-Jan-26 00:00:05 GMT', 5000],
  ['Thu Jan  1 00:00:05 2026', 5000],
  ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
  ['Thu, 99 Jan 2026 00:00:05 GMT', undefined],
  ['3.5', undefined],
  ['-1', undefined],
  ['+3', undefined],
  ['0x10', undefined],
  ['1e3', undefined],
  ['3, 5', undefined],
  ['3 s', undefined],
  ['soon', undefined],
  ['2026', 2_026_000],
  ['2026-01-01T00:00:05Z', undefined],
  ['01 Jan 2026 00:00:05', undefined],
  ['', undefined],
  [undefined, undefined],
] as const)
  test(`waits ${wait} milliseconds for a Retry-After of ${JSON.stringify(text)}`, () => {
    expect(retryAfter(text === undefined ? {} : { 'retry-after': text }, NEW_YEAR)).toBe(wait);
  });

test('reads a date by the clock that sent it', () => {
  const headers = { 'retry-after': IN_FIVE_SECONDS, date: 'Thu, 01 Jan 2026 00:00:02 GMT' };
  expect(retryAfter(headers, NEW_YEAR - 600_000)).toBe(3000);
  expect(retryAfter({ ...headers, date: 'today' }, NEW_YEAR)).toBe(5000);
});
