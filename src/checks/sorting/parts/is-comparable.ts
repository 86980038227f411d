import type { SortTerm } from '../../../contract/index.ts';
import type { Evidence } from '../../../judgement/index.ts';

/** Whether it is known how the first key compares. Where it is not, the evidence says that the order is not judged, and how the contract can say it. */
export function isComparable([first]: readonly SortTerm[], evidence: Evidence): boolean {
  if (first?.compares !== 'undocumented') return first !== undefined;
  evidence.note(
    `the order by ${first.at.slice(1)} is not judged, because the contract does not say how its values compare: say "compares" at the key "${first.key}"`,
  );
  return false;
}
