import { type Operation, valueAt } from '../../../contract/index.ts';
import { literalFragments, type ListQuery, type ListWindow } from '../../../lists/index.ts';

/**
 * Filters by fragments that only a provider finds which takes them letter by letter. None where a window allows few requests, or of a filter with a
 * default, which hides what else may match.
 */
export function literalQueries(
  { contract, collection }: Operation,
  window: ListWindow,
  items: readonly unknown[],
): readonly ListQuery[] {
  if (window.depth !== 'full') return [];
  return (collection?.filters ?? [])
    .filter(({ match, default: usual }) => match.startsWith('contains') && usual === undefined)
    .flatMap(({ parameter, field }) => {
      const texts = items.map((item) => valueAt(item, field)).filter((value) => typeof value === 'string');
      return literalFragments(contract, parameter, texts).map((text): ListQuery => ({ [parameter.name]: text }));
    })
    .filter((query) => window.allows(query));
}
