import { expect, test } from '#test';
import { checks } from '../checks/index.ts';
import { contractFrom, operationOf, widgets } from '../checks/testing/index.ts';
import { wantedOf } from './wanted.ts';

const contract = contractFrom(widgets);
const [list, shelf] = [operationOf(contract, 'ListWidgets'), operationOf(contract, 'ShowShelf')];

function wantedChecks(part: NonNullable<Parameters<typeof wantedOf>[0]['part']>, operation = list): string[] {
  const { verdict } = wantedOf({ part });
  return checks.filter((check) => verdict('mock', operation, check)).map(({ id }) => id);
}

test('without a part everything is wanted', () => {
  const { api, verdict } = wantedOf({});
  expect(api('widgets', 'mock')).toBe(true);
  expect(checks.every((check) => verdict('staging', list, check))).toBe(true);
});

test('patterns narrow operations and checks', () => {
  expect(
    wantedChecks({ checks: ['pagination/pages-*', 'sorting/*'] }).every((id) =>
      /^(?:pagination\/pages-|sorting\/)/.test(id),
    ),
  ).toBe(true);
  expect(wantedChecks({ operations: ['ListWidgets'] })).toHaveLength(checks.length);
  expect(wantedChecks({ operations: ['ListWidgets'] }, shelf)).toEqual([]);
});

test('a pattern that means no check is told with how one is named', () => {
  expect(() => wantedOf({ part: { checks: ['pages'] } })).toThrow(
    /^CONTRACT_CHECKS \(--check\) holds "pages", which is no check\. A check is named family\/name, as in pagination\/\* or \w+\/[\w-]+\.$/,
  );
});
