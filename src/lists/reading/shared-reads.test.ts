import { expect, test } from '#test';
import { type Check, checks } from '../../checks/index.ts';
import { Inconclusive, NotJudged, type RequestPlan } from '../../judgement/index.ts';
import { itemsOf } from '../idioms/items-of.ts';
import type { ListWindow } from '../list-reader.ts';
import {
  defineCheck,
  answerNotes,
  exchangeOf,
  judgeList,
  type ListCase,
  listNotes,
  type Note,
  someNotes,
} from '../../checks/testing/index.ts';
import { SharedReads } from './shared-reads.ts';

const pagesMakeTheWhole = checks.find(({ id }) => id === 'pagination/pages-make-the-whole') as Check;
const NOW = Date.UTC(2026, 0, 1);
const arriving =
  (every: number) =>
  (notes: readonly Note[], requests: number): readonly Note[] => [
    ...notes,
    ...Array.from({ length: Math.floor(requests / every) }, (_, index) => ({
      kind: 'plain',
      text: 'arrived',
      time: NOW + index,
    })),
  ];

test('finds nothing while notes arrive with each request', async () => {
  expect((await judgeList(pagesMakeTheWhole, { moves: arriving(1) })).violations).toEqual([]);
});

test('still finds a provider wrong while notes arrive with each request', async () => {
  const { violations } = await judgeList(pagesMakeTheWhole, {
    moves: arriving(1),
    lie: { cut: (notes, { page, size }) => notes.slice(Math.max(0, page * size - 1), (page + 1) * size) },
  });
  expect(violations.length).toBeGreaterThan(0);
});

test('is inconclusive where everything moves and nothing can be frozen', async () => {
  const fresh = someNotes.map((note) => ({ ...note, time: NOW }));
  const always = defineCheck({
    id: 'test/always',
    title: 'always finds something',
    scope: 'operation',
    reads: [],
    appliesTo: () => true,
    async *run({ list: collection }) {
      yield* collection.judge(async () => [{ message: 'something', promise: '/paths' }]);
    },
  });
  await expect(judgeList(always, { notes: fresh, moves: arriving(1) })).rejects.toThrow(Inconclusive);
});

test('lets a finding stand where the list reads the same afterwards', async () => {
  const always = defineCheck({
    id: 'test/always',
    title: 'always finds something',
    scope: 'operation',
    reads: [],
    appliesTo: () => true,
    async *run({ list: collection }) {
      yield* collection.judge(async ({ label }) => [{ message: label, promise: '/paths' }]);
    },
  });
  const { violations } = await judgeList(always, {});
  expect(violations.map(({ message }) => message)).toEqual(['unbounded', expect.stringContaining('frozen (to=')]);
  expect(listNotes.id).toBe('ListNotes');
});

/** Finds something in every window, after so many pages that nobody has read before. */
const finding = (pages: number, heard: (window: ListWindow) => void = () => undefined) =>
  defineCheck({
    id: 'test/finding',
    title: 'finds something',
    scope: 'operation',
    reads: [],
    appliesTo: () => true,
    async *run({ list: collection }) {
      yield* collection.judge(async (window) => {
        heard(window);
        for (let index = 0; index < pages; index += 1) await window.page({}, { index, size: 1 });
        return [{ message: window.label, promise: '/paths' }];
      });
    },
  });

/** Labels of what is found, judgements by label, and the requests it took. */
async function judged(check: Check, moves?: ListCase['moves']) {
  let requests = 0;
  const counted: ListCase['moves'] = (data, count) => {
    requests = count;
    return moves?.(data, count) ?? data;
  };
  const { violations } = await judgeList(check, { moves: counted });
  return { found: violations.map(({ message }) => message), requests };
}

test('judges a moving list again where that costs little, and otherwise only its frozen part', async () => {
  const windows: string[] = [];
  const heard = ({ label }: ListWindow) => void windows.push(label.split(' ')[0] ?? '');
  const small = await judged(finding(2, heard), arriving(1));
  expect(windows.filter((label) => label === 'unbounded').length).toBeGreaterThan(1);
  windows.length = 0;
  const large = await judged(finding(20, heard), arriving(1));
  expect(windows.filter((label) => label === 'unbounded')).toHaveLength(1);
  for (const { found } of [small, large]) expect(found).toEqual([expect.stringContaining('frozen')]);
});

test('asks few queries of a list that has just grown, and all of them of its frozen part', async () => {
  const depths: Record<string, string> = {};
  const heard = ({ label, depth }: ListWindow) => {
    depths[label.split(' ')[0] ?? ''] = depth;
  };
  await judged(finding(0, heard));
  expect(depths).toEqual({ unbounded: 'sparse', frozen: 'full' });
  await judged(finding(0, heard), (data) => [...data, { kind: 'plain', text: 'just now', time: NOW }]);
  expect(depths).toEqual({ unbounded: 'bare', frozen: 'full' });
});

test('says what kept it from judging the frozen part, and not that the rest moves', async () => {
  const unread = defineCheck({
    id: 'test/unread',
    title: 'cannot judge',
    scope: 'operation',
    reads: [],
    appliesTo: () => true,
    async *run({ list: collection }) {
      yield* collection.judge(async ({ label }) => {
        throw label === 'unbounded' ? new Inconclusive('it moves') : new NotJudged('the budget is used up');
      });
    },
  });
  await expect(judgeList(unread, {})).rejects.toThrow(new NotJudged('the budget is used up'));
});

test('reads the list once to confirm everything that was found until then', async () => {
  const alone = await judged(finding(0));
  const many = defineCheck({
    id: 'test/many',
    title: 'finds something many times at once',
    scope: 'operation',
    reads: [],
    appliesTo: () => true,
    async *run({ list: collection }) {
      const judgements = Array.from({ length: 20 }, () =>
        gather(collection.judge(async ({ label }) => [{ message: label, promise: '/paths' }])),
      );
      yield* (await Promise.all(judgements)).flat();
    },
  });
  const together = await judged(many);
  expect(together.found).toHaveLength(40);
  expect(together.requests).toBeLessThan(alone.requests + 6);
});

test('holds no answer against the list that is older than its reference', async () => {
  const { contract, collection } = listNotes;
  if (!collection) throw new Error('The invented list has a collection.');
  const later = arriving(1)(someNotes, 9);
  const send = async ({ parameters = {}, purpose, fresh }: RequestPlan) => {
    // Another check has asked for a page without a number before, and an equal question is answered from memory.
    const isRemembered = parameters['page'] === undefined && !fresh;
    const asked = parameters as Record<string, string>;
    return exchangeOf({
      operation: listNotes.id,
      parameters: asked,
      purpose,
      body: answerNotes(isRemembered ? someNotes : later, asked),
      date: NOW,
    });
  };
  const reader = new SharedReads({ contract, collection, depth: 'full', send }).forCheck(() => undefined);
  const seen: number[] = [];
  const heard = async (window: ListWindow) => {
    const [whole, page] = [await window.reference(), await window.ask({ size: '200' }, 'a page of another check')];
    seen.push(whole.items.length - (itemsOf(contract, collection, page.response)?.length ?? 0));
    return [];
  };
  await gather(reader.judge(heard));
  expect(seen).toEqual([0, 0]);
});

async function gather<T>(found: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const each of found) all.push(each);
  return all;
}
