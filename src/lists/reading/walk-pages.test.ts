import { expect, test } from '#test';
import {
  answerNotes,
  contractFrom,
  exchangeOf,
  type Lie,
  notes,
  operationOf,
  someNotes,
} from '../../checks/testing/index.ts';
import { numberedPaging } from '../../contract/index.ts';
import { ListAsker } from './list-asker.ts';
import { walkPages } from './walk-pages.ts';

interface Walked {
  readonly size: number;
  readonly known?: number;
  readonly lie?: Lie;
  /** Keywords of the schema of the page number. */
  readonly page?: string;
  readonly items?: number;
}

/** A walk over the invented list, and the numbers of the pages that it asked for. */
async function walked({ size, known = 0, lie, page = 'minimum: 0', items = someNotes.length }: Walked) {
  const list = operationOf(contractFrom(notes.replace('minimum: 0, default: 0', `${page}, default: 0`)), 'ListNotes');
  const data = Array.from({ length: items }, (_, index) => ({ kind: 'plain', text: `note ${index}`, time: index }));
  const asked: number[] = [];
  const asker = new ListAsker(
    { contract: list.contract, collection: list.collection! },
    async ({ parameters = {} }) => {
      const texts = parameters as Record<string, string>;
      asked.push(Number(texts['page']));
      return exchangeOf({ operation: list.id, parameters: texts, body: answerNotes(data, texts, lie) });
    },
  );
  const walk = await walkPages(asker, { query: {}, size, counting: numberedPaging(list.collection)!, known });
  return { walk, asked };
}

test('reads every page up to one that is not full', async () => {
  const { walk, asked } = await walked({ size: 10 });
  expect(asked).toEqual([0, 1, 2]);
  expect(walk).toMatchObject({ size: 10, complete: true });
  expect(walk.items).toHaveLength(23);
});

test('reads one page behind a full last one, because the total may be wrong', async () => {
  expect((await walked({ size: 10, items: 20 })).asked).toEqual([0, 1, 2]);
});

test('reads on where a list holds more than is known of it in another order', async () => {
  const { walk, asked } = await walked({ size: 5, known: 8 });
  expect(asked).toEqual([0, 1, 2, 3, 4]);
  expect(walk.items).toHaveLength(23);
});

test('does not believe a total that is too small', async () => {
  const lie: Lie = { answer: (answer) => ({ ...answer, total: 5 }) };
  expect((await walked({ size: 10, lie })).walk.items).toHaveLength(23);
});

test('ends where the same page comes again for ever', async () => {
  const lie: Lie = { cut: (all, { size }) => all.slice(0, size), answer: (answer) => ({ ...answer, total: 0 }) };
  expect((await walked({ size: 10, lie })).asked).toEqual([0, 1]);
});

test('samples a list of too many pages at its beginning, middle and end', async () => {
  const { walk, asked } = await walked({ size: 2, items: 200 });
  expect(asked).toEqual([0, 1, 2, 49, 50, 51, 98, 99]);
  expect(walk.complete).toBe(false);
  expect(walk.endsAtBound).toBe(undefined);
});

for (const [title, given, pages, endsAtBound] of [
  ['a list that goes on behind the last allowed page', { size: 5, page: 'minimum: 0, maximum: 2' }, [0, 1, 2], true],
  ['the same where its length is known', { size: 5, known: 23, page: 'minimum: 0, maximum: 2' }, [0, 1, 2], true],
  ['a long list', { size: 2, items: 200, page: 'minimum: 0, maximum: 3' }, [0, 1, 2, 3], true],
  ['a list that ends on the last allowed page', { size: 10, page: 'minimum: 0, maximum: 2' }, [0, 1, 2], undefined],
  [
    'a list that fills the last allowed page',
    { size: 10, items: 30, page: 'minimum: 0, maximum: 2' },
    [0, 1, 2],
    undefined,
  ],
] as const)
  test(`asks within the bounds of the contract for ${title}`, async () => {
    const { walk, asked } = await walked(given);
    expect(asked).toEqual(pages);
    expect([walk.endsAtBound, walk.complete]).toEqual([endsAtBound, endsAtBound === undefined]);
  });
