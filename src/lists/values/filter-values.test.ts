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

const listedKinds = (yaml: string) =>
  yaml
    .replace(
      /name: kind, in: query, x-role: filter, schema: \{[^}]*\}/,
      'name: kind, in: query, x-role: filter, style: form, explode: false, schema: { type: array, items: { type: string } }',
    )
    .replace(/(parameter: kind, field: \/kind, match:) equals/, '$1 in');

test('of a list of many values a dozen are tried at once', () => {
  const kinds = (count: number) => Array.from({ length: count }, (_, at) => ({ kind: `k${at + 10}` }));
  const longest = (count: number) =>
    Math.max(...valuesFor('kind', listedKinds, kinds(count)).map((text) => text.split(',').length));
  expect([longest(11), longest(12), longest(40)]).toEqual([3, 12, 12]);
});

test('values with signs that the others do not hold are tried too', () => {
  const anyKind = (yaml: string) =>
    yaml.replace(/(name: kind, in: query, x-role: filter, schema:) \{[^}]*\}/, '$1 { type: string }');
  const kinds = ['plain', 'cost:42', 'other', 'team/a', 'third', 'a&b', 'last'];
  const tried = valuesFor(
    'kind',
    anyKind,
    kinds.map((kind) => ({ kind })),
  );
  expect(tried).toEqual(expect.arrayContaining(['cost:42', 'team/a', 'a&b']));
  expect(tried.length).toBeLessThanOrEqual(5);
});
