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

test('of a list of listed items, one with which another begins is tried alone, and three at once', () => {
  const listed = valuesFor('kind', (yaml) =>
    yaml
      .replace(
        /name: kind, in: query, x-role: filter, schema: \{[^}]*\}/,
        'name: kind, in: query, x-role: filter, style: form, explode: false, schema: { type: array, items: { type: string, enum: [urgent, plain, plainest, calm] } }',
      )
      .replace(/(parameter: kind, field: \/kind, match:) equals/, '$1 in'),
  );
  expect(listed).toEqual(['urgent,plain', 'plain', 'plain,plainest,calm', 'urgent,urgent', 'plain,plainest']);
});
