import { type Filter, type Operation, parameterIssues, valueAt } from '../../contract/index.ts';
import type { ListQuery } from '../list-reader.ts';
import { absentFragments } from '../values/absent-fragments.ts';

/** Queries that no item satisfies: a value nobody has, and a range whose ends are exchanged. */
export function unmatchedQueries({ contract, collection }: Operation, items: readonly unknown[]): ListQuery[] {
  const filters = collection?.filters ?? [];
  const single = filters.flatMap((filter) =>
    absentValue(filter, items).map((text): ListQuery => ({ [filter.parameter.name]: text })),
  );
  const low = filters.find(({ match }) => match === 'at-least');
  const high = filters.find(({ match, field }) => match === 'at-most' && field === low?.field);
  const numbers = low ? items.map((item) => valueAt(item, low.field)).filter((value) => typeof value === 'number') : [];
  const exchanged =
    low && high && numbers.length > 1
      ? [
          {
            [low.parameter.name]: String(Math.max(...numbers)),
            [high.parameter.name]: String(Math.min(...numbers) - 1),
          },
        ]
      : [];
  return [...single, ...exchanged].filter((query) =>
    filters.every(
      ({ parameter }) =>
        query[parameter.name] === undefined ||
        parameterIssues(contract, parameter, query[parameter.name] ?? '').length === 0,
    ),
  );
}

function absentValue(filter: Filter, items: readonly unknown[]): string[] {
  const values = items.map((item) => valueAt(item, filter.field));
  const numbers = values.filter((value) => typeof value === 'number');
  switch (filter.match) {
    case 'contains':
      return absentFragments(
        values.filter((value) => typeof value === 'string'),
        items,
      );
    case 'equals':
      return numbers.length > 0 ? [String(Math.max(...numbers) + 7)] : [];
    case 'at-most':
      return numbers.length > 0 ? [String(Math.max(0, Math.min(...numbers) - 1))] : [];
    case 'at-least':
      return [];
  }
}
