import { expect, test } from '#test';
import { judgeThings, type Things } from '../testing/index.ts';
import { farBoundsMatchEverything } from './far-bounds-match-everything.ts';
import { itemsSatisfyTheFilter } from './items-satisfy-the-filter.ts';
import { noMatchIsAnEmptyList } from './no-match-is-an-empty-list.ts';
import { noMatchIsLeftOut } from './no-match-is-left-out.ts';

/** Providers that keep their contract, and what they must not be accused of. */
const sizes = (...values: readonly number[]) => values.map((size) => ({ size }));
const TIMES = sizes(1_700_000_000, 1_700_000_100, 1_700_000_300);
const AT_MOST = 'filters: [{ parameter: value, field: /size, match: at-most }]';
const atMost =
  (all: readonly { readonly size: number }[]): Things['answer'] =>
  ({ value }) =>
    all.filter(({ size }) => value === undefined || size <= Number(value));

test('an upper bound on items of the smallest size that the schema allows is not judged as one without a match', async () => {
  const all = sizes(0, 0, 5, 9);
  const value = 'schema: { type: integer, minimum: 0 }';
  const { violations, asked } = await judgeThings(noMatchIsAnEmptyList, { said: AT_MOST, value, answer: atMost(all) });
  expect(violations).toEqual([]);
  expect(asked).toEqual([{}]);
});

test('the value below the smallest size may be below zero', async () => {
  const all = sizes(-5, 3);
  const value = 'schema: { type: integer }';
  const { violations, asked } = await judgeThings(noMatchIsAnEmptyList, { said: AT_MOST, value, answer: atMost(all) });
  expect(violations).toEqual([]);
  expect(asked).toContainEqual({ value: '-6' });
});

const STATES = ['open', 'closed', 'open', 'closed'].map((name, size) => ({ name, size }));
const STATE = 'filters: [{ parameter: value, field: /name, match: equals }]';
const stated: Things = {
  said: STATE,
  value: 'schema: { type: string, enum: [open, closed], default: open }',
  answer: ({ value = 'open' }) => STATES.filter(({ name }) => name === value),
};

test('items that only the default hides stand in no unfiltered list', async () => {
  const { violations, context } = await judgeThings(noMatchIsLeftOut, stated);
  expect(violations).toEqual([]);
  expect(context.evidence.counts['items held against the whole list']).toBe(2);
});

test('the list without the parameter is the list under its default', async () => {
  const silent = await judgeThings(itemsSatisfyTheFilter, stated);
  expect(silent.violations).toEqual([]);
  const { violations } = await judgeThings(itemsSatisfyTheFilter, { ...stated, answer: () => STATES });
  expect(violations[0]?.message).toBe('value=open, the default, is answered with an item whose name is "closed"');
});

test('what the default hides may match a bound below everything that is known', async () => {
  const all = [
    { name: 'closed', size: 1 },
    { name: 'open', size: 4 },
    { name: 'closed', size: 5 },
    { name: 'open', size: 7 },
  ];
  const { violations, asked } = await judgeThings(noMatchIsAnEmptyList, {
    said: `sort: { by: sort, syntax: { style: prefix, descending: '-' }, keys: { size: { at: /size, compares: number } }, default: { key: size, direction: ascending } }
        filters: [{ parameter: value, field: /name, match: equals }, { parameter: most, field: /size, match: at-most }]`,
    value: `schema: { type: string, enum: [open, closed], default: open } }
        - { name: most, in: query, schema: { type: integer }`,
    answer: ({ value = 'open', most = Infinity, sort }) => {
      const found = all.filter(({ name, size }) => name === value && size <= Number(most));
      return sort === '-size' ? found.toReversed() : found;
    },
  });
  expect(violations).toEqual([]);
  expect(asked).toContainEqual({ most: '3' });
});

test('a value that names nothing is answered as the contract says', async () => {
  const found = (status: number): Things => ({
    said: 'filters: [{ parameter: value, field: /size, match: equals }]',
    value: 'schema: { type: integer }, x-answers: { unknown: { outcomes: [unknown-resource] } }',
    answer: ({ value }) => (value === undefined ? sizes(1, 2) : { status, body: {} }),
  });
  expect((await judgeThings(noMatchIsAnEmptyList, found(404))).violations).toEqual([]);
  expect((await judgeThings(noMatchIsAnEmptyList, found(400))).violations).toHaveLength(1);
});

test('a time beyond all calendars may be refused, and a sensible one may not', async () => {
  const refusing = (largest: number): Things => ({
    said: 'filters: [{ parameter: value, field: /size, match: at-least, unit: seconds }]',
    value: 'schema: { type: integer }, x-answers: { invalid: { outcomes: [invalid-parameter] } }',
    answer: ({ value }) => (value === undefined ? TIMES : Number(value) > largest ? { status: 400, body: {} } : []),
  });
  expect((await judgeThings(noMatchIsAnEmptyList, refusing(9_999_999_999))).violations).toEqual([]);
  expect((await judgeThings(noMatchIsAnEmptyList, refusing(1_800_000_000))).violations).toHaveLength(1);
});

test('a number beyond 64 bits as an upper bound may be refused, and may not find nothing', async () => {
  const asked = (beyond: unknown): Things => ({
    said: 'filters: [{ parameter: value, field: /size, match: at-most, unit: seconds }]',
    value: 'schema: { type: integer }, x-answers: { invalid: { outcomes: [invalid-parameter] } }',
    answer: ({ value }) => (Number(value) > 2 ** 63 ? (beyond as []) : TIMES),
  });
  expect((await judgeThings(farBoundsMatchEverything, asked({ status: 400, body: {} }))).violations).toEqual([]);
  expect((await judgeThings(farBoundsMatchEverything, asked(TIMES))).violations).toEqual([]);
  expect((await judgeThings(farBoundsMatchEverything, asked([]))).violations).toHaveLength(1);
});

test('of an odd value whose answer no one promises nothing is judged', async () => {
  const odd = (value: string): Things => ({
    said: AT_MOST,
    value: 'schema: { type: integer, maximum: 9 }, x-answers: { invalid: null }',
    answer: () => sizes(1, 2, 99),
    parameters: { value },
  });
  for (const value of ['', '10', 'many', '05'])
    expect((await judgeThings(itemsSatisfyTheFilter, odd(value))).violations).toEqual([]);
  expect((await judgeThings(itemsSatisfyTheFilter, odd('5'))).violations).toHaveLength(1);
});

test('a date-time compares as an instant', async () => {
  const said = 'filters: [{ parameter: value, field: /made, match: at-least }]';
  const answer = () => [{ made: '2026-11-25T01:00:00+08:00' }];
  const given = (value: string): Things => ({ said, answer, parameters: { value } });
  expect((await judgeThings(itemsSatisfyTheFilter, given('2026-01-01'))).violations).toEqual([]);
  expect((await judgeThings(itemsSatisfyTheFilter, given('2026-11-24T17:00:01Z'))).violations).toHaveLength(1);
});
