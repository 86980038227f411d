import { expect, test } from '#test';
import { answerTales, exchangeOf, expiringTales, listTales, type TalesCase } from '../../checks/testing/index.ts';
import { followPages, MOST_FOLLOWED } from './follow-pages.ts';
import { ListAsker } from './list-asker.ts';

interface Followed {
  readonly size?: number | undefined;
  readonly query?: Record<string, string>;
}

/** A walk over the invented list, and the tokens that it sent. */
async function followed(given: TalesCase, { size, query = {} }: Followed = { size: 10 }) {
  const { asker, asked } = askerOf(given);
  return { walk: await followPages(asker, { query, size }), asked };
}

function askerOf(given: TalesCase) {
  const asked: (string | undefined)[] = [];
  const { contract, collection } = given.operation ?? listTales;
  const asker = new ListAsker({ contract, collection: collection! }, async ({ parameters = {} }) => {
    const texts = parameters as Record<string, string>;
    asked.push(texts['after']);
    return exchangeOf({ operation: listTales.id, parameters: texts, ...answerTales(texts, given) });
  });
  return { asker, asked };
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

const GONE = { status: 410, body: {} };
/** A token is answered with another status as often as is said, and then with its page. */
function refusing(times: number, answer = GONE): Pick<TalesCase, 'lie'> {
  let refused = 0;
  return { lie: (page) => (page.start === 20 && refused++ < times ? answer : page.answer) };
}

test.describe('where the contract says that a token expires', () => {
  test('begins again, and asks for each page anew', async () => {
    const { walk, asked } = await followed({ operation: expiringTales, ...refusing(1) });
    expect(walk).toMatchObject({ complete: true, beginnings: 2 });
    expect(walk.items).toHaveLength(23);
    const way = [undefined, 'token-of-all:10', 'token-of-all:20'];
    expect(asked).toEqual([...way, ...way]);
  });

  test('gives up after three walks', async () => {
    const { walk, asked } = await followed({ operation: expiringTales, ...refusing(Infinity) });
    expect(walk).toMatchObject({
      complete: false,
      beginnings: 3,
      deadEnd: { says: 'after=token-of-all:20 is answered as expired (status 410)', expiredAfterMs: 0 },
    });
    expect(asked).toHaveLength(9);
  });

  test('begins again as long as it gets further, up to ten times', async () => {
    const used = new Set<number>();
    const lie: TalesCase['lie'] = ({ start, answer }) =>
      start === 0 || used.has(start) || !used.add(start) ? answer : GONE;
    const { walk } = await followed({ operation: expiringTales, tales: 61, lie });
    expect(walk).toMatchObject({ complete: true, beginnings: 7 });
    used.clear();
    const { walk: long } = await followed({ operation: expiringTales, tales: 200, lie });
    expect(long).toMatchObject({ complete: false, beginnings: 10 });
  });

  test('does not begin again after another refusal', async () => {
    const { walk, asked } = await followed({ operation: expiringTales, ...refusing(1, { status: 400, body: {} }) });
    expect(walk.deadEnd).toMatchObject({ says: 'after=token-of-all:20 is answered with status 400 and no list' });
    expect(asked).toHaveLength(3);
  });

  test('a single page is walked to again, once', async () => {
    const { asker, asked } = askerOf({ operation: expiringTales, ...refusing(1) });
    expect(asker.isList(await asker.page({ query: {}, index: 2, size: 10 }))).toBe(true);
    expect(asked).toHaveLength(6);
    const always = askerOf({ operation: expiringTales, ...refusing(Infinity) });
    expect(asker.hasExpired(await always.asker.page({ query: {}, index: 2, size: 10 }))).toBe(true);
    expect(always.asked).toHaveLength(6);
  });
});

test('takes no status for an expired token where the contract does not say so', async () => {
  const { walk, asked } = await followed(refusing(1));
  expect(walk.deadEnd?.says).toBe('after=token-of-all:20 is answered with status 410 and no list');
  expect(asked).toHaveLength(3);
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
