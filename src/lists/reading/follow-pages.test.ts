import { expect, test } from '#test';
import { answerTales, exchangeOf, listTales, type TalesCase } from '../../checks/testing/index.ts';
import { followPages, MOST_FOLLOWED } from './follow-pages.ts';
import { ListAsker } from './list-asker.ts';

interface Followed {
  readonly size?: number | undefined;
  readonly query?: Record<string, string>;
}

/** A walk over the invented list, and the tokens that it sent. */
async function followed(given: TalesCase, { size, query = {} }: Followed = { size: 10 }) {
  const asked: (string | undefined)[] = [];
  const list = { contract: listTales.contract, collection: listTales.collection! };
  const asker = new ListAsker(list, async ({ parameters = {} }) => {
    const texts = parameters as Record<string, string>;
    asked.push(texts['after']);
    return exchangeOf({ operation: listTales.id, parameters: texts, ...answerTales(texts, given) });
  });
  return { walk: await followPages(asker, { query, size }), asked };
}

test('reads every page up to the one that names no next one', async () => {
  const { walk, asked } = await followed({});
  expect(walk).toMatchObject({ complete: true, size: 10 });
  expect(walk.items).toHaveLength(23);
  expect(asked).toEqual([undefined, 'token-of-all:10', 'token-of-all:20']);
});

test('asks for no size where none is given', async () => {
  const { walk } = await followed({}, { size: undefined });
  expect(walk.pages.map(({ request }) => 'size' in request.parameters)).toEqual([false, false, false]);
  expect('size' in walk).toBe(false);
});

test('stops at a token that comes again, and keeps the first page alone', async () => {
  const { walk, asked } = await followed({
    lie: ({ after, answer }) => ({ ...answer, body: { ...answer.body, next: after ?? answer.body.next } }),
  });
  expect(walk).toMatchObject({ complete: false, deadEnd: { says: 'after=token-of-all:10 comes again after 2 pages' } });
  expect(walk.pages).toHaveLength(1);
  expect(asked).toHaveLength(2);
});

test('is bounded where tokens never end', async () => {
  const { walk, asked } = await followed({
    lie: ({ list, after, answer }) => ({
      ...answer,
      body: {
        ...answer.body,
        next: answer.body.next ?? `${list}:0${'0'.repeat((after ?? '').length)}`,
      },
    }),
  });
  expect(asked.length).toBeLessThanOrEqual(MOST_FOLLOWED);
  expect(walk.deadEnd).toBeDefined();
});

test('reads a long list in part, and accuses no one', async () => {
  const { walk, asked } = await followed({ tales: 5000 });
  expect(walk.complete).toBe(false);
  expect(walk.deadEnd).toBe(undefined);
  expect(asked).toHaveLength(MOST_FOLLOWED);
});

test('names the answer where a token leads to an error', async () => {
  const { walk } = await followed({
    lie: ({ answer }) => ({ ...answer, body: { ...answer.body, next: answer.body.next && 'token-of-none:1' } }),
  });
  expect(walk.deadEnd).toMatchObject({
    says: 'after=token-of-none:1 is answered with status 400 and no list',
    exchange: { response: { status: 400 } },
  });
});

test('accuses no one of empty pages under a filter, because each page may be filtered by itself', async () => {
  const sparse: TalesCase = {
    tales: 100,
    lie: ({ list, start, answer }) => ({
      ...answer,
      body: { ...answer.body, tales: [], next: `${list}:${start + 1}` },
    }),
  };
  const filtered = await followed(sparse, { size: 1, query: { kind: 'long' } });
  expect(filtered.walk).toMatchObject({ complete: false, items: [] });
  expect(filtered.walk.deadEnd).toBe(undefined);
  expect((await followed(sparse, { size: 1 })).walk.deadEnd?.says).toContain('hold nothing new');
});
