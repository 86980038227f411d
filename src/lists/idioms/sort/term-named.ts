import type { Sort, SortDirection, SortTerm } from '../../../contract/index.ts';

/** A key of the contract in a direction; `undefined` where one of the two is not known. */
export function termNamed(
  { keys }: Pick<Sort, 'keys'>,
  key: string,
  direction: SortDirection | undefined,
): SortTerm | undefined {
  const known = Object.hasOwn(keys, key) ? keys[key] : undefined;
  return known && direction && { ...known, key, direction };
}

/** The terms, where each of them is known. */
export function allKnown(terms: readonly (SortTerm | undefined)[]): readonly SortTerm[] | undefined {
  const known = terms.filter((term) => term !== undefined);
  return known.length === terms.length ? known : undefined;
}
