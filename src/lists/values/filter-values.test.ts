import { expect, test } from '#test';
import { contractFrom, notes, operationOf, someNotes } from '../../checks/testing/index.ts';
import { filterValues } from './filter-values.ts';

function valuesFor(
  name: string,
  change: (yaml: string) => string = (yaml) => yaml,
  items: readonly unknown[] = someNotes,
) {
  const { contract, collection } = operationOf(contractFrom(change(notes)), 'ListNotes');
  return filterValues(
    contract,
    collection!.filters.find(({ parameter }) => parameter.name === name)!,
    items,
  );
}

test('values are taken from the items', () => {
  const times = new Set(someNotes.map(({ time }) => String(time)));
  expect(valuesFor('from').filter((text) => times.has(text)).length).toBeGreaterThan(0);
  expect(valuesFor('text').length).toBeGreaterThan(1);
});

test('every value keeps to the schema of its parameter', () => {
  expect(
    valuesFor('from', (yaml) =>
      yaml.replace(
        'name: from, in: query, x-role: filter, schema: { type: number',
        'name: from, in: query, x-role: filter, schema: { type: number, maximum: 5',
      ),
    ),
  ).toEqual([]);
});

test('items without the field, and null in its place, give nothing', () => {
  expect(valuesFor('from', undefined, [{}, { time: null }])).toEqual([]);
});
