import { expect, test } from '#test';
import { Inconclusive } from '../../../judgement/index.ts';
import { exchangeOf, expiringTales } from '../../testing/index.ts';
import { deadEndViolation } from './dead-end-violation.ts';

const judge = (expiredAfterMs: number) => {
  const says = 'after=a is answered as expired (status 410)';
  const walk = { query: {}, pages: [], items: [], complete: false, beginnings: 3 };
  return deadEndViolation(expiringTales, walk, { says, exchange: exchangeOf({ status: 410 }), expiredAfterMs });
};

test('a cursor that has expired at once breaks the promise', () =>
  expect(judge(20)).toMatchObject({
    message: 'after=a is answered as expired (status 410) as soon as it is said, in each of 3 walks',
    promise: '/paths/~1tales/get/parameters/0/x-answers/expired',
  }));

test('a cursor that waited for our own requests accuses no one', () => {
  expect(() => judge(61_400)).toThrow(Inconclusive);
  expect(() => judge(61_400)).toThrow(/ 61 s after it is said, in each of 3 walks: raise CONTRACT_MAX_RPS/);
});
