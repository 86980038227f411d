import type { Verdict } from '../../findings/index.ts';
import type { Contract } from '../../contract/index.ts';

/** A check of a sound mock that was not judged, and what it could look at. */
export interface Unjudged {
  readonly verdict: Pick<Verdict, 'check' | 'operation' | 'reason'>;
  readonly contract: Contract;
  /** How many items each list holds. */
  readonly items: number;
}

/** So few items fill no second page of any size, and may be alike in what sorts and filters. */
const FEW = 7;
/** These judge refusals that other checks meet. */
const NEED_REFUSALS = ['errors/error-body-is-documented', 'errors/error-says-what-is-wrong'];
const NO_COLLATION = ['sorting/default-order-is-documented', 'sorting/order-spans-pages-under-filters'];

/** Why a check that applies may stay without a judgement. Anything else is a gap. */
const EXCUSES: readonly { readonly why: string; readonly holds: (unjudged: Unjudged) => boolean }[] = [
  { why: 'there are too few items to tell right from wrong', holds: ({ items }) => items <= FEW },
  {
    why: 'the first key of the order is a text, and the contract states no collation',
    holds: ({ verdict, contract }) =>
      NO_COLLATION.includes(verdict.check) && sortOf(verdict, contract)?.default[0]?.compares === 'undocumented',
  },
  {
    why: 'no two items tie in the first key',
    holds: ({ verdict: { check } }) => check === 'sorting/further-keys-break-ties',
  },
  {
    why: 'the contract gives no one a reason to be refused',
    holds: ({ verdict: { check } }) => NEED_REFUSALS.includes(check),
  },
  {
    why: 'no filtered list has two items that differ in the key',
    holds: ({ verdict: { check } }) => check === 'sorting/order-spans-pages-under-filters',
  },
  {
    why: 'nothing is known to lie beyond a lower bound, because items may arrive there',
    holds: ({ verdict: { check } }) => check === 'filtering/no-match-is-an-empty-list',
  },
  {
    why: 'no value of the filter is known to name nothing',
    holds: ({ verdict: { check } }) => check === 'parameters/unknown-resource-is-not-found',
  },
];

/** Whether a reason for it is on the list. */
export function isExcused(unjudged: Unjudged): boolean {
  return EXCUSES.some(({ holds }) => holds(unjudged));
}

function sortOf({ operation }: Unjudged['verdict'], { operations }: Contract) {
  return operations.find(({ id }) => id === operation)?.collection?.sort;
}
