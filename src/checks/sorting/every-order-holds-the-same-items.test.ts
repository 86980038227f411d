import { expect, test } from '#test';
import { judgeThings, type Things } from '../testing/index.ts';
import { everyOrderHoldsTheSameItems } from './every-order-holds-the-same-items.ts';

interface Thing {
  readonly name: string;
  readonly size: number | null;
}
const SAID =
  'sort: { by: sort, syntax: { style: prefix }, keys: { name: { at: /name, compares: text }, size: /size }, default: { key: name, direction: ascending } }';
const things: readonly Thing[] = ['a', 'b', 'c', 'd'].map((name, index) => ({ name, size: index === 1 ? null : 1 }));

/** Sorts by size where that is asked for; `keeps` says what such a list holds. */
const sorting =
  (keeps: (thing: Thing) => boolean = () => true): Things['answer'] =>
  ({ sort = '' }) =>
    sort.endsWith('size') ? things.toReversed().filter(keeps) : things;

test('is silent where items that tie stand in another order', async () => {
  const { violations, context } = await judgeThings(everyOrderHoldsTheSameItems, { said: SAID, answer: sorting() });
  expect(violations).toEqual([]);
  expect(context.evidence.counts['items compared']).toBe(8);
});

test('fires where an order leaves out the items without a value', async () => {
  const { violations } = await judgeThings(everyOrderHoldsTheSameItems, {
    said: SAID,
    answer: sorting(({ size }) => size !== null),
  });
  expect(violations[0]?.message).toBe(
    'sorted by size, ascending, the list holds 3 items: 1 of the whole list are lost and 0 repeated or foreign',
  );
  expect(violations[0]?.promise).toBe('/paths/~1things/get/x-collection/sort/keys/size');
});

test('applies to no list with one key', async () => {
  const one = SAID.replace(', size: /size', '');
  await expect(judgeThings(everyOrderHoldsTheSameItems, { said: one, answer: sorting() })).resolves.toMatchObject({
    violations: [],
  });
});

const FILTERED = `${SAID}
        filters: [{ parameter: value, field: /name, match: not-equals }]`;
const filtered =
  (keeps: (thing: Thing) => boolean = () => true): Things['answer'] =>
  ({ sort = '', value }) =>
    things.filter((thing) => thing.name !== value && (value === undefined || !sort.endsWith('size') || keeps(thing)));

test('fires where an order leaves out items under a filter only', async () => {
  const judged = (keeps?: (thing: Thing) => boolean) =>
    judgeThings(everyOrderHoldsTheSameItems, { said: FILTERED, answer: filtered(keeps) });
  expect((await judged()).violations).toEqual([]);
  const { violations } = await judged(({ size }) => size !== null);
  expect(violations[0]?.message).toMatch(
    /^sorted by size, descending, the list under value=\w+ holds 2 items: 1 of the whole list are lost and 0 repeated or foreign$/,
  );
});
