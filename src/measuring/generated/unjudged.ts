import type { Verdict } from '../../findings/index.ts';
import type { Collection, Comparison, Contract, Filter } from '../../contract/index.ts';

/** A check of a sound mock that was not judged, and what it could look at. */
export interface Unjudged {
  readonly verdict: Pick<Verdict, 'check' | 'operation' | 'reason'>;
  readonly contract: Contract;
  /** How many items each list holds. */
  readonly items: number;
}

/** So few items fill no second page of any size, and may be alike in what sorts and filters. */
const FEW = 7;
/** The field may list its values, and the items have all of them. */
const LISTED = ['equals', 'not-equals', 'in'];
const BOUNDS = ['at-least', 'at-most', 'greater', 'less'];

interface Excuse {
  readonly why: string;
  /** Checks, or families of checks; absent for all. */
  readonly of?: readonly string[];
  readonly holds?: (unjudged: Unjudged) => boolean;
}

/** Why a check that applies may stay without a judgement. Anything else is a gap. */
const EXCUSES: readonly Excuse[] = [
  { why: 'there are too few items to tell right from wrong', holds: ({ items }) => items <= FEW },
  {
    why: 'the first key of each order is a text, and the contract states no collation',
    of: ['sorting/'],
    holds: (unjudged) => comparisonsOf(unjudged).every((compares) => compares === 'undocumented'),
  },
  {
    why: 'a filter that filters by default leaves items that are alike in the key',
    of: ['sorting/'],
    holds: (unjudged) => filtersOf(unjudged).some((filter) => filter.default !== undefined),
  },
  { why: 'no filtered list has two items that differ in the key', of: ['sorting/order-spans-pages-under-filters'] },
  { why: 'no two items tie in the first key', of: ['sorting/further-keys-break-ties'] },
  {
    why: 'the parameter takes no value between those of the items, or its only bound holds the list still',
    of: ['filtering/'],
    holds: (unjudged) => filtersOf(unjudged).every(({ match }) => BOUNDS.includes(match)),
  },
  {
    why: 'the parameter takes no value between those of the items',
    of: ['filtering/bounds-are-inclusive', 'filtering/far-bounds-match-everything'],
  },
  {
    why: 'each value that the filter takes is that of an item',
    of: ['filtering/no-match-is-an-empty-list'],
    holds: (unjudged) => filtersOf(unjudged).every(({ match }) => LISTED.includes(match) || BOUNDS.includes(match)),
  },
  { why: 'no two filters keep one item by values that are known', of: ['filtering/filters-combine'] },
  {
    why: 'the list has one page, so no token of it is known',
    of: ['parameters/unknown-cursors-are-refused'],
    holds: ({ verdict: { reason = '' } }) => reason.includes('one page'),
  },
  {
    why: 'every value that is allowed may be the mark of an item',
    of: ['parameters/unknown-cursors-are-refused'],
    holds: ({ verdict: { reason = '' } }) => reason.includes('no value of which it is known'),
  },
  { why: 'no value of the filter is known to name nothing', of: ['parameters/unknown-resource-is-not-found'] },
  {
    why: 'the contract gives no one a reason to be refused',
    of: ['errors/error-body-is-documented', 'errors/error-says-what-is-wrong', 'errors/unlikely-code-is-reported'],
  },
];

/** Whether a reason for it is on the list. */
export function isExcused(unjudged: Unjudged): boolean {
  const { check } = unjudged.verdict;
  return EXCUSES.some(
    ({ of, holds }) => (of?.some((name) => check.startsWith(name)) ?? true) && (holds?.(unjudged) ?? true),
  );
}

function collectionOf({ verdict, contract }: Unjudged): Collection | undefined {
  return contract.operations.find(({ id }) => id === verdict.operation)?.collection;
}

function filtersOf(unjudged: Unjudged): readonly Filter[] {
  return collectionOf(unjudged)?.filters ?? [];
}

/** How the first key of each order compares that can be asked for, or that is promised. */
function comparisonsOf(unjudged: Unjudged): readonly Comparison[] {
  const { sort } = collectionOf(unjudged) ?? {};
  const [first] = sort?.default ?? [];
  if (unjudged.verdict.check === 'sorting/default-order-is-documented' && first) return [first.compares];
  return [...Object.values(sort?.keys ?? {}).slice(0, 1), ...(first ? [first] : [])].map(({ compares }) => compares);
}
