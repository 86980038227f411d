import type { Filter } from '../../contract/index.ts';
import type { PageAsked } from './change-page.ts';

/** The filters that a request sets. */
export function filtersSet({ ask: { operation }, parameters }: PageAsked): Filter[] {
  return (operation.collection?.filters ?? []).filter(({ parameter }) => parameters[parameter.name] !== undefined);
}

/** The filters that a request sets, without upper bounds: an upper bound may be there only to keep new items out. */
export function narrowingFilters(page: PageAsked): Filter[] {
  return filtersSet(page).filter(({ match }) => match !== 'at-most');
}

/** Other values that take every filter away. */
export function withoutFilters(page: PageAsked): Record<string, undefined> {
  return Object.fromEntries(filtersSet(page).map(({ parameter }) => [parameter.name, undefined]));
}
