import type { Evidence } from '../../../judgement/index.ts';
import type { ListWindow } from '../../../lists/index.ts';

/** Those of some pages that the contract allows to ask for; a note says how many are left out. */
export function askablePlaces<T extends { readonly index: number; readonly size: number }>(
  places: readonly T[],
  window: ListWindow,
  evidence: Evidence,
): T[] {
  const askable = places.filter((place) => window.allows({}, place));
  const beyond = places.length - askable.length;
  if (beyond > 0)
    evidence.note(`${beyond} of ${places.length} pages are beyond the bounds of the contract and are not asked for`);
  return askable;
}
