import { expect, test } from '#test';
import { contextOf, contractFrom, exchangeOf, notes, operationOf, someNotes } from '../../testing/index.ts';
import type { ListWindow, Walk } from '../../../lists/index.ts';
import { judgeZeroSize } from './judge-zero-size.ts';

const operationWith = (zero: string) =>
  operationOf(
    contractFrom(
      notes
        .replace('minimum: 1, maximum: 200, default: 50', 'minimum: 0, maximum: 200, default: 10')
        .replace('first: 0 }', `first: 0, zero: ${zero} }`),
    ),
    'ListNotes',
  );

interface Held {
  readonly held: number;
  readonly total: number;
  /** What other pages say. */
  readonly elsewhere?: number;
}

/** An answer to size 0, and to the same size beside a filter, which is right where nothing else is said. */
async function found(zero: string, { held, total, elsewhere }: Held, filtered?: Held) {
  const operation = operationWith(zero);
  const [first] = someNotes;
  const kept = someNotes.filter(({ kind }) => kind === first?.kind);
  const answerOf = (items: readonly unknown[], said: number) =>
    exchangeOf({ body: { total: said, count: items.length, notes: items } });
  const right = { held: zero === 'none' ? 0 : Math.min(10, kept.length), total: kept.length };
  const beside = filtered ?? right;
  const window = {
    depth: 'full',
    base: {},
    elsewhere: [],
    walks: 'all',
    allows: () => true,
    ask: async (query: object) =>
      'kind' in query ? answerOf(kept.slice(0, beside.held), beside.total) : answerOf(someNotes.slice(0, held), total),
    reference: async () => ({ query: {}, items: someNotes, pages: [], complete: true }) satisfies Walk,
    read: async (query: object) => {
      const items = 'kind' in query ? kept : someNotes;
      const pages = elsewhere === undefined ? [] : [answerOf(items, elsewhere)];
      return { query: { ...query }, items, pages, complete: true } satisfies Walk;
    },
  } as unknown as ListWindow;
  const violations = await judgeZeroSize(operation, window, contextOf({ operation }).evidence);
  return violations.map(({ message, promise }) => `${promise.split('/').at(-1)}: ${message}`);
}

for (const [zero, held, total, says] of [
  ['default', 10, 23, undefined],
  ['default', 0, 23, 'size=0 is answered with 0 items, and 10 are due: the default is 10, and the list holds 23 items'],
  ['default', 23, 23, 'size=0 is answered with 23 items'],
  ['none', 0, 23, undefined],
  ['none', 10, 23, 'size=0 is answered with 10 items, and asks for none'],
  ['none', 0, 0, 'the total is 0 under size=0, and the list holds 23 items'],
] as const)
  test(`${held} items and a total of ${total} ${says === undefined ? 'keep' : 'break'} "zero: ${zero}"`, async () => {
    expect(await found(zero, { held, total })).toEqual(
      says === undefined ? [] : [expect.stringContaining(`zero: ${says}`)],
    );
  });

test('a wrong total that other pages say too is judged there', async () => {
  expect(await found('none', { held: 0, total: 22, elsewhere: 22 })).toEqual([]);
  expect(await found('none', { held: 0, total: 22, elsewhere: 23 })).toHaveLength(1);
});

test('under a filter the total of a page of size 0 is what the filter finds', async () => {
  expect(await found('none', { held: 0, total: 23 }, { held: 0, total: 0 })).toEqual([
    expect.stringMatching(/^zero: the total is 0 under kind=\w+, size=0, and the list holds \d+ items$/),
  ]);
  expect(await found('default', { held: 10, total: 23 }, { held: 0, total: 3 })).toEqual([
    expect.stringMatching(/^zero: size=0 is answered with 0 items under kind=\w+, and \d+ are due: the default is 10/),
  ]);
});
