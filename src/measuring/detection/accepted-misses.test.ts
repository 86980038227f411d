import { expect, test } from '#test';
import { unbrokenBecause } from './accepted-misses.ts';
import { CONTRACTS } from '../../contract/testing/index.ts';

test('a promise that is true of one API alone is accepted for that API alone', () => {
  const reasons = (pointer: string) =>
    CONTRACTS.map((contract) => [contract.api, unbrokenBecause(contract, `${contract.api}#${pointer}`) !== undefined]);
  expect(Object.fromEntries(reasons('/components/securitySchemes/token/x-credentials'))).toMatchObject({
    modelarts: true,
    'tencent-ccs': false,
  });
  expect(Object.fromEntries(reasons('/components/schemas/Refusal/properties/code/type'))).toMatchObject({
    modelarts: false,
    'tencent-ccs': true,
  });
  expect(reasons('/x-outcomes/throttled').every(([, accepted]) => accepted)).toBe(true);
});
