import { expect, test } from '@playwright/test';
import { type Check, checks, defineCheck, Inconclusive } from '../../checks/index.ts';
import { judgeList, listNotes, type Note, someNotes } from '../../checks/testing/index.ts';

const pagesMakeTheWhole = checks.find(({ id }) => id === 'pagination/pages-make-the-whole') as Check;
const NOW = Date.UTC(2026, 0, 1);
const arriving = (every: number) => (notes: readonly Note[], requests: number): readonly Note[] =>
  [...notes, ...Array.from({ length: Math.floor(requests / every) }, (_, index) => ({ kind: 'plain', text: 'arrived', time: NOW + index }))];

test('finds nothing while notes arrive with each request', async () => {
  expect((await judgeList(pagesMakeTheWhole, { moves: arriving(1) })).violations).toEqual([]);
});

test('still finds a provider wrong while notes arrive with each request', async () => {
  const { violations } = await judgeList(pagesMakeTheWhole, { moves: arriving(1), lie: { cut: (notes, { page, size }) => notes.slice(Math.max(0, page * size - 1), (page + 1) * size) } });
  expect(violations.length).toBeGreaterThan(0);
});

test('is inconclusive where everything moves and nothing can be frozen', async () => {
  const fresh = someNotes.map((note) => ({ ...note, time: NOW }));
  const always = defineCheck({
    id: 'test/always',
    title: 'always finds something',
    scope: 'operation',
    appliesTo: () => true,
    async *run({ collection }) {
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
    appliesTo: () => true,
    async *run({ collection }) {
      yield* collection.judge(async ({ label }) => [{ message: label, promise: '/paths' }]);
    },
  });
  const { violations } = await judgeList(always, {});
  expect(violations.map(({ message }) => message)).toEqual(['unbounded', expect.stringContaining('frozen (to=')]);
  expect(listNotes.id).toBe('ListNotes');
});
