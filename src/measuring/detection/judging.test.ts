import { expect, test } from '#test';
import fc from 'fast-check';
import { checks, families, familyOf } from '../../checks/index.ts';
import { answerNotes, type Note } from '../../checks/testing/index.ts';
import {
  corruptions,
  judgeConversation,
  requestKey,
  replay,
  someList,
  type Asked,
  type Corruption,
  type Judged,
} from './testing/index.ts';

/** A few lists, other ones in each run of the tests. */
const RUNS = 6;

test('a faithful conversation about any list gives no finding', async () => {
  await fc.assert(
    fc.asyncProperty(someList, async (notes) => {
      expect((await judgeConversation(notes)).findings).toEqual([]);
    }),
    replay(2 * RUNS),
  );
});

for (const [what, corruption] of Object.entries(corruptions))
  test(`a walk in the default order that ${what} gives at least one finding`, async () => {
    await fc.assert(
      corruptedWalk(corruption, { whole: what.includes('total'), isMeant: (asked) => !isSorted(asked) }),
      replay(RUNS),
    );
  });

for (const what of ['loses an item', 'exchanges two items', 'counts one too many'] as const)
  test(`a walk in an order that is asked for and ${what} gives at least one finding`, async () => {
    await fc.assert(corruptedWalk(corruptions[what], { whole: false, isMeant: isSorted }), replay(RUNS));
  });

test('the conversation is judged by every check of lists', () => {
  const ofLists = checks
    .filter((check) => ['pagination', 'sorting', 'filtering'].includes(familyOf(check)))
    .map(({ id }) => id);
  expect([...families.pagination, ...families.sorting, ...families.filtering].map(({ id }) => id).toSorted()).toEqual(
    ofLists.toSorted(),
  );
});

interface Meant {
  /** Whether every page of the walk is corrupted, and not only one. */
  readonly whole: boolean;
  readonly isMeant: (asked: Asked) => boolean;
}

/** Corrupts any walk of the faithful conversation in any place. */
function corruptedWalk(corruption: Corruption, { whole, isMeant }: Meant): fc.IAsyncProperty<unknown> {
  const lists = someList.filter((notes) => notes.length >= 6);
  return fc.asyncProperty(
    lists,
    fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000)),
    async (notes, [chosen, onPage, place]) => {
      const walks = walksOf(await judgeConversation(notes), notes, isMeant);
      const walk = walks[chosen % Math.max(1, walks.length)];
      fc.pre(walk !== undefined);
      let isCorrupted = false;
      const { findings } = await judgeConversation(notes, (answer, asked) => {
        if (walkOf(asked) !== walk?.key || (!whole && Number(asked['page']) !== onPage % walk.pages)) return answer;
        const corrupted = corruption(answer, place);
        isCorrupted ||= corrupted !== undefined;
        return corrupted ?? answer;
      });
      fc.pre(isCorrupted);
      expect(findings.length, `page ${whole ? 'any' : onPage % (walk?.pages ?? 1)} of ${walk?.key}`).toBeGreaterThan(0);
    },
  );
}

interface Walk {
  readonly key: string;
  readonly pages: number;
}

/** Requests that differ in nothing but the page, where every page of several is asked for. A few pages of a list prove nothing of its other items, least of all among ties. */
function walksOf({ asked }: Judged, notes: readonly Note[], isMeant: (asked: Asked) => boolean): Walk[] {
  const paged = asked.filter((one) => 'page' in one && 'size' in one && isMeant(one));
  return [...Map.groupBy(paged, walkOf)].flatMap(([key, [first, ...others]]) => {
    if (first === undefined) return [];
    const pages = Math.ceil(answerNotes(notes, first).total / Number(first['size']));
    const seen = new Set([first, ...others].map(({ page }) => Number(page)));
    const isWhole = Array.from({ length: pages }, (_, page) => page).every((page) => seen.has(page));
    return pages > 1 && isWhole ? [{ key, pages }] : [];
  });
}

function walkOf({ page: _page, ...others }: Asked): string {
  return requestKey(others);
}

function isSorted(asked: Asked): boolean {
  return 'order' in asked || 'by' in asked;
}
