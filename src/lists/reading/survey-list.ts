import { eachSaidAs, NotJudged } from '../../judgement/index.ts';
import { numberedPaging } from '../../contract/index.ts';
import type { Counting } from '../idioms/paging/index.ts';
import type { ListWindow, ObservedStyle } from '../list-reader.ts';
import { boundQuery, frozenBases, type FrozenBound, frozenBound, LONG_LIST, timeIn } from './frozen-bases.ts';
import type { ListAsker, ListPage } from './list-asker.ts';
import { observeStyle } from './observe-style.ts';
import type { WindowDefinition } from './window-reader.ts';

/** Items of the first page that is read: enough to see times and lengths. */
const FIRST_ITEMS = 100;

/** What a list looks like, and the windows in which it can be judged. */
export interface Survey {
  readonly style: ObservedStyle;
  readonly windows: readonly WindowDefinition[];
}

/** Reads the beginning of a list, and decides from it how pages are counted and which part of the list is frozen. */
export async function surveyList(asker: ListAsker, depth: ListWindow['depth']): Promise<Survey> {
  const { paging } = asker.collection;
  const { sizes } = asker.gate;
  if (!paging)
    return {
      style: { fits: 'unknown', reason: 'the operation has no pages' },
      windows: [
        { label: 'unbounded', base: {}, depth, walks: 'each', elsewhere: [], counting: undefined, itemBytes: 0 },
      ],
    };
  // Two pages of the smallest size are needed to see how pages are counted.
  const size = sizes?.upTo(Math.max(FIRST_ITEMS, 2 * sizes.smallest)) ?? 1;
  const head = asker.read(await asker.page({ query: {}, index: 0, size }));
  const bound = frozenBound(asker, head);
  const style = await unlessRefused<ObservedStyle>(observeFrozen(asker, head, bound), {
    fits: 'unknown',
    reason: 'the second page is not answered with a list',
  });
  const bases = bound ? await unlessRefused(frozenBases(asker, head, bound), []) : [];
  const counting = style.fits === 'other' ? style : numberedPaging(asker.collection);
  return { style, windows: windowsOf({ head, bound, bases, counting, depth }) };
}

interface Surveyed {
  readonly head: ListPage;
  readonly bound: FrozenBound | undefined;
  readonly bases: WindowDefinition['base'][];
  readonly counting: Counting | undefined;
  readonly depth: ListWindow['depth'];
}

/** The list as it is, and each frozen part of it. Where a part is frozen, the list as it is gets fewer queries, and the two share the walks. */
function windowsOf({ head, bound, bases, counting, depth }: Surveyed): WindowDefinition[] {
  const isFurther = depth !== 'full';
  const common = {
    counting,
    itemBytes: Math.ceil(head.exchange.response.bytes / Math.max(1, head.items.length)),
    walks: isFurther ? ('combined' as const) : ('each' as const),
    elsewhere: [],
  };
  const isLong = (head.total ?? head.items.length) > LONG_LIST;
  const isBare = isLong || (bound?.moves && bases.length > 0);
  const isShared = bases.length > 0 && !isBare && !isFurther;
  const unbounded: WindowDefinition = {
    ...common,
    label: 'unbounded',
    base: {},
    depth: isBare ? 'bare' : bases.length > 0 ? 'sparse' : depth,
    elsewhere: isShared ? Object.keys(bases[0] ?? {}) : [],
  };
  const frozen = bases.map((base, index): WindowDefinition => ({
    ...common,
    label: labelOf(base),
    base,
    depth: index === 0 ? depth : 'bare',
    walks: isShared && index === 0 ? 'reversed' : common.walks,
  }));
  // A further resource is judged in one window, the frozen one if there is one.
  return isFurther && frozen.length > 0 ? frozen.slice(0, 1) : [unbounded, ...frozen];
}

/** How pages are counted, seen in the frozen list if a bound freezes it. */
async function observeFrozen(
  asker: ListAsker,
  head: ListPage,
  frozen: FrozenBound | undefined,
): Promise<ObservedStyle> {
  if (!frozen) return observeStyle(asker, {}, head.items);
  const { filter, bound } = frozen;
  const items = head.items.filter((item) => (timeIn(filter, item) ?? Infinity) <= bound);
  return observeStyle(asker, boundQuery(filter, bound), items);
}

/** A refused read is another check's finding; the survey goes on with what there is. */
async function unlessRefused<T>(read: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof NotJudged) return otherwise;
    throw error;
  }
}

function labelOf(base: WindowDefinition['base']): string {
  return `frozen (${eachSaidAs(base).join(', ')})`;
}
