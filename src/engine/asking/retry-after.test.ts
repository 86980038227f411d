import { expect, test } from '@playwright/test';
import { exchangeOf } from '../../checks/testing/index.ts';
import { retryAfter } from './retry-after.ts';

for (const [text, wait] of [
  ['3', 3000],
  ['Thu, 01 Jan 2026 00:00:05 GMT', 5000],
  ['soon', undefined],
  ['86400', 60_000],
  [undefined, undefined],
] as const)
  test(`waits ${wait} milliseconds for a Retry-After of ${text}`, () => {
    const exchange = exchangeOf({ status: 429, headers: text === undefined ? {} : { 'retry-after': text } });
    expect(retryAfter(exchange, Date.UTC(2026, 0, 1))).toBe(wait);
  });
