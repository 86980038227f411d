import { type Operation, valueAt } from '../../../contract/index.ts';
import { literalFragments, type ListQuery, type ListWindow } from '../../../lists/index.ts';

/**
 * Filters by fragments that only a provider finds which takes them letter by letter. None where a window allows few requests, or where a default
 * filter hides what else may match.
 */
export function literalQueries(
  { contract, collection }: Operation,
  window: ListWindow,
  items: readonly unknown[],
): readonly ListQuery[] {
  const filters = collection?.filters ?? [];
  if (window.depth !== 'full' || filters.some(({ default: usual }) => usual !== undefined)) return [];
  return filters
    .filter(({ match }) => match === 'contains' || match === 'contains-ignoring-case')
    .flatMap(({ parameter, field }) => {
      const texts = items.map((item) => valueAt(item, field)).filter((value) => typeof value === 'string');
      return literalFragments(contract, parameter, texts).map((text): ListQuery => ({ [parameter.name]: text }));
    })
    .filter((query) => window.allows(query));
}
