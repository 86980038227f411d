import type { Operation } from '../../../contract/index.ts';
import { unmatchedQueries, type ListQuery, type ListWindow } from '../../../lists/index.ts';

/** Queries that no item satisfies. Those that change a bound of the window are left out, and one of each kind is enough where a window allows few requests. */
export function unmatchedFilters(
  operation: Operation,
  { base, depth }: ListWindow,
  items: readonly unknown[],
): readonly ListQuery[] {
  const free = unmatchedQueries(operation, items).filter((query) =>
    Object.keys(query).every((name) => !(name in base)),
  );
  return depth === 'full'
    ? free
    : [...Map.groupBy(free, (query) => Object.keys(query).join()).values()].flatMap((alike) => alike.slice(0, 1));
}

/** Whether a provider may call a query a mistake: a range whose ends are exchanged, a number below 1, a blank at an end, or a character that only some documents allow. */
export function isDebatable(query: ListQuery): boolean {
  return (
    Object.keys(query).length > 1 ||
    Object.values(query).some((text) => !/^(?!0$)[A-Za-z0-9]([A-Za-z0-9 .-]*[A-Za-z0-9.-])?$/.test(text))
  );
}
