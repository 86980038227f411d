import { expect, test } from '#test';
import { checks } from '../checks/index.ts';
import { findContract, findOperation } from '../contract/index.ts';
import { wantedOf } from './wanted.ts';
import { CONTRACTS } from '../contract/testing/index.ts';

const contract = findContract(CONTRACTS, 'modelarts');
const events = findOperation(contract, 'ShowServiceEvents');
const logs = findOperation(contract, 'ShowServiceUpdateLogs');

function wantedChecks(part: NonNullable<Parameters<typeof wantedOf>[0]['part']>, operation = events): string[] {
  const { verdict } = wantedOf({ part });
  return checks.filter((check) => verdict('mock', operation, check)).map(({ id }) => id);
}

test('without a part everything is wanted', () => {
  const { api, verdict } = wantedOf({});
  expect(api('modelarts', 'mock')).toBe(true);
  expect(checks.every((check) => verdict('staging', events, check))).toBe(true);
});

test('patterns narrow operations and checks', () => {
  expect(
    wantedChecks({ checks: ['pagination/pages-*', 'sorting/*'] }).every((id) =>
      /^(?:pagination\/pages-|sorting\/)/.test(id),
    ),
  ).toBe(true);
  expect(wantedChecks({ operations: ['ShowServiceEvents'] })).toHaveLength(checks.length);
  expect(wantedChecks({ operations: ['ShowServiceEvents'] }, logs)).toEqual([]);
});

test('a pattern that means no check is told with how one is named', () => {
  expect(() => wantedOf({ part: { checks: ['pages'] } })).toThrow(
    /^CONTRACT_CHECKS \(--check\) holds "pages", which is no check\. A check is named family\/name, as in pagination\/\* or \w+\/[\w-]+\.$/,
  );
});
