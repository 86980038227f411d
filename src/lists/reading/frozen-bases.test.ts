import { expect, test } from '#test';
import { exchangeOf } from '../../checks/testing/index.ts';
import { filteredList } from '../testing/sorted-list.ts';
import { frozenBound } from './frozen-bases.ts';
import { ListAsker } from './list-asker.ts';

const NOW = Date.UTC(2025, 10, 25, 8);
const SECONDS = NOW / 1000 - 3600;

/** The bound as it is sent; `undefined` where nothing freezes the list. */
function boundOf(filter: string, items: readonly object[], schema = '{ type: integer }'): string | undefined {
  const { contract, filter: read } = filteredList(filter, schema);
  const operation = contract.operations[0]!;
  const asker = new ListAsker({ contract, collection: operation.collection! }, () => Promise.reject(new Error('asks')));
  const found = frozenBound(asker, { exchange: exchangeOf({ date: NOW }), items });
  if (found) expect(found.filter).toEqual(read);
  return found && String(found.bound);
}

test('only a filter whose unit is said freezes a list', () => {
  const items = [{ size: SECONDS }, { size: SECONDS - 10 }];
  expect(boundOf('{ match: at-most, field: /size }', items)).toBe(undefined);
  expect(boundOf('{ match: at-most, field: /size, unit: seconds }', items)).toBe(String(SECONDS + 3));
  expect(boundOf('{ match: less, field: /size, unit: seconds }', items)).toBe(String(SECONDS + 3));
});

test('a bound on a time that some items lack freezes nothing, because it would hide them', () => {
  const filter = '{ match: at-most, field: /size, unit: seconds }';
  expect(boundOf(filter, [{ size: SECONDS }, { size: null }])).toBe(undefined);
});

test('a bound in seconds is no further ahead than the newest item and a few seconds', () => {
  const bound = Number(boundOf('{ match: at-most, field: /size, unit: seconds }', [{ size: SECONDS }]));
  expect(bound - SECONDS).toBeLessThan(10);
});

test('times that are written freeze by their moment, in the unit of the parameter', () => {
  const items = [{ made: '2025-11-25T15:00:00+08:00' }];
  expect(Number(boundOf('{ match: at-most, field: /made, unit: seconds }', items))).toBe(SECONDS + 3);
  const text = '{ type: string, format: date-time }';
  expect(Number(boundOf('{ match: at-most, field: /made, unit: date-time }', items, text))).toBe(
    NOW - 3_600_000 + 2001,
  );
});
