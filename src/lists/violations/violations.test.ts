import { expect, test } from '#test';
import { contextOf, exchangeOf, listNotes, someNotes } from '../../checks/testing/index.ts';
import type { Walk } from '../list-reader.ts';
import { disorderViolation } from './disorder-violation.ts';
import { leftOutViolation } from './left-out-violation.ts';
import { strangerViolation } from './stranger-violation.ts';
import { totalViolations, underQuery } from './total-violations.ts';

const { evidence } = contextOf({ operation: listNotes });

/** A walk in pages of a size that state a total. */
function walk(items: readonly unknown[], { size = 10, total = items.length, query = {}, complete = true } = {}): Walk {
  const pages = Array.from({ length: Math.max(1, Math.ceil(items.length / size)) }, (_, index) =>
    exchangeOf({ body: { total, notes: items.slice(index * size, (index + 1) * size) } }),
  );
  return { query, size, pages, items, complete };
}

test('a query is told after "under", and none is not told', () => {
  expect(underQuery({ query: { kind: 'plain', order: 'up' } })).toBe(' under kind=plain, order=up');
  expect(underQuery({ query: {} })).toBe('');
});

test.describe('total', () => {
  test('right on every page: nothing', () => {
    expect(totalViolations(listNotes, [walk(someNotes), walk(someNotes, { size: 3 })], evidence)).toEqual([]);
  });

  test('wrong on pages of one size: the page and its size', () => {
    const wrong = walk(someNotes, { size: 3, total: 3 });
    const [violation] = totalViolations(listNotes, [walk(someNotes), wrong], evidence);
    expect(violation).toMatchObject({ expected: 23, received: 3, exchange: wrong.pages[0] });
    expect(violation?.message).toContain('the total is 3 on a page of at most 3');
  });

  test('held against the walk that lost least', () => {
    const cut = walk(someNotes.slice(0, 20), { total: 23 });
    expect(totalViolations(listNotes, [cut, walk(someNotes)], evidence)).toEqual([]);
  });

  test('not judged on a walk that is not complete', () => {
    expect(totalViolations(listNotes, [walk(someNotes, { total: 5, complete: false })], evidence)).toEqual([]);
  });
});

test.describe('order', () => {
  const order = [{ ...listNotes.collection!.sort!.default[0]!, direction: 'ascending' as const }];
  const promise = () => '/paths';

  test('kept: nothing', () => expect(disorderViolation(walk(someNotes), order, promise)).toEqual([]));

  test('broken on a later page: the item and its page', () => {
    const broken = walk([...someNotes.slice(0, 22), { ...someNotes[22]!, time: 1 }]);
    const [violation] = disorderViolation(broken, order, promise);
    expect(violation?.message).toContain('item 22 breaks the ascending order by time in pages of 10');
    expect(violation?.exchange).toBe(broken.pages[2]);
  });
});

test.describe('order of pages that overlap', () => {
  const order = [{ ...listNotes.collection!.sort!.default[0]!, direction: 'ascending' as const }];
  const twice = (later: typeof someNotes) => [...someNotes.slice(0, 10), ...later];

  test('is not judged where a page begins with an item of an earlier one', () => {
    expect(disorderViolation(walk(twice(someNotes.slice(5, 15))), order, () => '/paths')).toEqual([]);
  });

  test('is judged within a page, and where a page begins with an item of its own', () => {
    const within = twice([...someNotes.slice(10, 13), someNotes[5]!, ...someNotes.slice(13, 15)]);
    expect(disorderViolation(walk(within), order, () => '/paths')).toHaveLength(1);
    expect(disorderViolation(walk(twice([{ ...someNotes[11]!, time: 1 }])), order, () => '/paths')).toHaveLength(1);
  });
});

test.describe('a stranger', () => {
  const [filter] = listNotes.collection!.filters;
  const stranger = (text: string, special: object) =>
    strangerViolation(
      listNotes.collection!,
      { items: someNotes.slice(0, 1), exchange: exchangeOf({ parameters: { kind: text } }) },
      { filter: { ...filter!, ...special }, text },
    );

  test('does not satisfy the value', () => expect(stranger('none', {})?.expected).toBe('equals none'));
  test('has a value where none is asked for', () => {
    expect(stranger('nothing', { none: 'nothing', some: 'any' })?.expected).toBe('no value');
  });
});

test.describe('filtered list', () => {
  const query = { kind: 'plain' };
  const plain = someNotes.filter(({ kind }) => kind === 'plain');
  const judge = (filtered: Walk) => leftOutViolation(listNotes, { whole: walk(someNotes), filtered }, evidence);

  test('with every match: nothing', () => expect(judge(walk(plain, { query }))).toEqual([]));

  test('without a match: what is left out, by the promise of the filter', () => {
    const [violation] = judge(walk(plain.slice(1), { query }));
    expect(violation?.message).toBe(`1 of ${plain.length} matching items are left out under kind=plain`);
    expect(violation?.promise).toBe(listNotes.collection?.filters[0]?.pointer);
  });

  test('with an item that the whole list does not hold: that item', () => {
    const [violation] = judge(walk([...plain, { kind: 'plain', text: 'new', time: 1 }], { query }));
    expect(violation?.message).toBe('not in the unfiltered list, or not as often there: 1 item under kind=plain');
  });

  test('read in part: nothing', () => expect(judge(walk([], { query, complete: false }))).toEqual([]));
});
