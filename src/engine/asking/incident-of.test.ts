import { expect, test } from '@playwright/test';
import { contractFrom, exchangeOf, gadgets, widgets } from '../../checks/testing/index.ts';
import { incidentOf, retryAfter } from './incident-of.ts';

const contract = contractFrom(widgets);

for (const [status, kind] of [
  [200, undefined],
  [400, undefined],
  [429, 'throttled'],
  [500, undefined],
  [501, undefined],
  [502, 'unavailable'],
  [503, 'unavailable'],
  [504, 'unavailable'],
] as const)
  test(`takes status ${status} for ${kind ?? 'an answer'}`, () => {
    expect(incidentOf(contract, exchangeOf({ status }))?.kind).toBe(kind);
  });

test('takes a code of throttling for an incident', () => {
  const throttling = contractFrom(
    gadgets.replace(
      '  unknown-resource: {',
      '  throttled: { status: [200], code: { at: /code, values: [4420] } }\n  unknown-resource: {',
    ),
  );
  expect(incidentOf(throttling, exchangeOf({ body: { code: 4420, message: 'slow down' } }))?.kind).toBe('throttled');
});

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
