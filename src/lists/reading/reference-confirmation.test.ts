import { expect, test } from '#test';
import type { Walk } from '../list-reader.ts';
import { exchangeOf, listNotes } from '../../checks/testing/index.ts';
import { ReferenceConfirmation } from './reference-confirmation.ts';

const walk = (...items: unknown[]): Walk => ({ query: {}, pages: [], items, complete: true });

/** A list that holds 1 at first, and then what a test says, one entry for each further walk. */
function confirmation(...later: (Walk | Error)[]) {
  let walks = 0;
  const confirming = new ReferenceConfirmation(listNotes, {
    before: async () => walk(1),
    after: async () => {
      const read = later[walks++] ?? walk(1);
      if (read instanceof Error) throw read;
      return read;
    },
  });
  return { confirming, walks: () => walks };
}

test('reads the list again for each question, while it is unmoved', async () => {
  const { confirming, walks } = confirmation();
  expect(await confirming.isUnmoved()).toBe(true);
  expect(await confirming.isUnmoved()).toBe(true);
  expect(walks()).toBe(2);
});

test('reads once for all who ask before it begins', async () => {
  const { confirming, walks } = confirmation();
  expect(await Promise.all(Array.from({ length: 20 }, () => confirming.isUnmoved()))).not.toContain(false);
  expect(walks()).toBe(1);
});

test('reads no more once the list has moved', async () => {
  const { confirming, walks } = confirmation(walk(1, 2));
  expect(await confirming.isUnmoved()).toBe(false);
  expect(await confirming.isUnmoved()).toBe(false);
  expect(walks()).toBe(1);
});

test('reads again after a walk that failed', async () => {
  const { confirming } = confirmation(new Error('no answer'));
  await expect(confirming.isUnmoved()).rejects.toThrow('no answer');
  expect(await confirming.isUnmoved()).toBe(true);
});

const ofTotals = (...totals: number[]): Walk => ({
  ...walk(1),
  pages: totals.map((total) => exchangeOf({ operation: listNotes.id, body: { total, count: 1, notes: [] } })),
});
for (const [title, before, after, isUnmoved] of [
  ['an item left between two pages', ofTotals(3, 2), ofTotals(2, 2), false],
  ['one item left between two pages, and another came', ofTotals(3, 2, 3), ofTotals(3, 3, 3), false],
  ['two pages say different totals each time', ofTotals(3, 2), ofTotals(3, 2), true],
  ['a total is another one each time', ofTotals(3, 3), ofTotals(2, 2), true],
  ['no total is said', ofTotals(), ofTotals(), true],
] as const)
  test(`a list has ${isUnmoved ? 'not ' : ''}moved where ${title}`, async () => {
    const reads = { before: async () => before, after: async () => after };
    expect(await new ReferenceConfirmation(listNotes, reads).isUnmoved()).toBe(isUnmoved);
  });
