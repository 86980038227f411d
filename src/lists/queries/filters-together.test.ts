import { expect, test } from '#test';
import { contractFrom, notes, operationOf } from '../../checks/testing/index.ts';
import { filtersTogether, furtherPairs } from './filters-together.ts';

/** Items with ten fields, each of which takes three values. */
const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
const ITEMS = Array.from({ length: 81 }, (_, index) =>
  Object.fromEntries(
    NAMES.map((name, place) => [name, String(Math.floor((index + 1) * Math.sqrt(11 + 13 * place) * 7) % 3)]),
  ),
);
const parameters = NAMES.map(
  (name) => `        - { name: ${name}, in: query, x-role: filter, schema: { type: string } }`,
);
const filters = NAMES.map((name) => `          - { parameter: ${name}, field: /${name}, match: equals }`);
const properties = NAMES.map((name) => `${name}: { type: string }`);
const OPERATION = operationOf(
  contractFrom(
    notes
      .replace('        - { name: kind,', `${parameters.join('\n')}\n        - { name: kind,`)
      .replace('          - { parameter: kind,', `${filters.join('\n')}\n          - { parameter: kind,`)
      .replace('properties: { kind:', `properties: { ${properties.join(', ')}, kind:`),
  ),
  'ListNotes',
);
const together = (count: number) =>
  filtersTogether(
    OPERATION,
    NAMES.slice(0, count).map((parameter) => ({ parameter, texts: ['0', '1', '2'] })),
    ITEMS,
  );

for (const count of [2, 6, 10])
  test(`each of ${count} filters meets each other one in at most 15 queries that match something`, () => {
    const queries = together(count);
    expect(queries.length).toBeLessThanOrEqual(15);
    const met = new Set(
      queries.flatMap((query) => {
        const names = Object.keys(query).toSorted();
        return names.flatMap((name, place) => names.slice(place + 1).map((other) => name + other));
      }),
    );
    expect(met.size).toBe((count * (count - 1)) / 2);
    const matched = queries.map((query) =>
      ITEMS.filter((item) => Object.entries(query).every(([name, text]) => item[name] === text)),
    );
    expect(matched.filter((items) => items.length === 0)).toEqual([]);
  });

test('the values of a filter take turns', () => {
  const values = together(6).flatMap((query) => (query['a'] === undefined ? [] : [query['a']]));
  expect(new Set(values)).toEqual(new Set(['0', '1', '2']));
});

test('values in plain characters are taken, where there are some', () => {
  const filters = ['a', 'b'].map((parameter) => ({ parameter, texts: ['0', '1'] }));
  const asOdd = (text: string | undefined) => (text === '0' ? '零' : text);
  const items = ITEMS.map((item) => ({ ...item, a: asOdd(item['a']) }));
  const odd = [{ parameter: 'a', texts: ['零', '1'] }, ...filters.slice(1)];
  expect(filtersTogether(OPERATION, odd, items).map(({ a }) => a)).toEqual(['1']);
});

test('of each two filters further values stand together, none twice and none that match nothing', () => {
  const filters = NAMES.slice(0, 3).map((parameter) => ({ parameter, texts: ['0', '1', '2', 'none'] }));
  const asked = filtersTogether(OPERATION, filters, ITEMS);
  const further = furtherPairs(OPERATION, { kinds: filters, others: [] }, { items: ITEMS, asked });
  const said = [...asked, ...further].map((query) => JSON.stringify(Object.entries(query).toSorted()));
  expect(new Set(said).size).toBe(said.length);
  expect(further.length).toBeGreaterThan(10);
  expect(further.flatMap(Object.values)).not.toContain('none');
  const found = (query: object) =>
    ITEMS.filter((item) => Object.entries(query).every(([name, text]) => item[name] === text));
  expect(further.filter((query) => found(query).length === 0)).toEqual([]);
});

test('each kind stands beside the first value of the other filters, where either of them shows what is left out', () => {
  const [a, b, c] = NAMES.slice(0, 3).map((parameter) => ({ parameter, texts: ['0', '1', '2'] }));
  if (!a || !b || !c) throw new Error('There are fewer filters.');
  const further = furtherPairs(
    OPERATION,
    { kinds: [a], others: [b, c] },
    { items: ITEMS, asked: [{ a: '1', b: '0' }] },
  );
  const said = further.map((query) => JSON.stringify(query)).toSorted();
  expect(said).toEqual([
    '{"a":"0","b":"0"}',
    '{"a":"0","c":"0"}',
    '{"a":"1","c":"0"}',
    '{"a":"2","b":"0"}',
    '{"a":"2","c":"0"}',
  ]);
  // Every item has the second value, so it leaves none out.
  const alike = ITEMS.map((item) => ({ ...item, b: '0' }));
  expect(furtherPairs(OPERATION, { kinds: [a], others: [b] }, { items: alike, asked: [] })).toEqual([]);
});
