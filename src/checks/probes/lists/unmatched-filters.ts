import type { Operation } from '../../../contract/index.ts';
import { filterIdiom, queryPlan, unmatchedQueries, type ListQuery, type ListWindow } from '../../../lists/index.ts';

/**
 * Queries that no item satisfies, and the first of them beside all other filters in the other direction. Those that change a bound of the window are
 * left out, and one of each kind and zero are enough where a window allows few requests.
 */
export function unmatchedFilters(
  operation: Operation,
  window: ListWindow,
  items: readonly unknown[],
): readonly ListQuery[] {
  const free = unmatchedQueries(operation, items).filter((query) =>
    Object.keys(query).every((name) => !(name in window.base) && !endsAfterWindow(operation, window, name)),
  );
  if (window.depth !== 'full')
    return [...Map.groupBy(free, (query) => Object.keys(query).join()).values()].flatMap((alike) =>
      alike.filter((query, place) => place === 0 || Object.values(query)[0] === '0'),
    );
  const beside = queryPlan(operation, window, items).combinedReversed.flatMap((query) => {
    const first = free.find(
      (each) => Object.keys(each).length === 1 && Object.keys(each).some((name) => name in query),
    );
    return first ? [{ ...query, ...first }] : [];
  });
  return [...free, ...beside];
}

/** Whether a bound with no match would exchange the ends of a range, which a provider may refuse. */
function endsAfterWindow({ collection }: Operation, { base }: ListWindow, name: string): boolean {
  const filter = collection?.filters.find(({ parameter }) => parameter.name === name);
  return filter !== undefined && filterIdiom(filter).end === 'lower' && Object.keys(base).length > 0;
}

/** Whether a provider may call a query a mistake: a range whose ends are exchanged, a number below 1, a blank at an end, or a character that only some documents allow. */
export function isDebatable(query: ListQuery): boolean {
  return (
    Object.keys(query).length > 1 ||
    Object.values(query).some((text) => !/^(?!0$)[A-Za-z0-9]([A-Za-z0-9 .-]*[A-Za-z0-9.-])?$/.test(text))
  );
}
