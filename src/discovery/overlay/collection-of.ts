import type { FoundList } from '../found-list.ts';
import type { FoundFilter, Guess } from '../guess.ts';

/** What an overlay writes: data that YAML can say. */
export type Written = Readonly<Record<string, unknown>>;

/** Why a guess was made, as a contract says it. What stays open begins with a mark that can be looked for. */
export function assumed({ because, open }: Guess<unknown>): Written {
  const text = open === undefined ? because : `OPEN: ${open.text} Taken: ${open.choices[0]}, because ${because}`;
  return { basis: 'assumed', because: text };
}

/** `x-collection` of a list, with the reason for each guess on the node that makes it. */
export function collectionOf(list: FoundList): Written {
  const { items, identity, total, count, pages, more, left, paging, links, sort, filters } = list;
  const promises = promisesOf(list);
  return {
    'x-provenance': assumed(items),
    items: items.value,
    ...(identity && { identity: identity.value }),
    ...(total && { total: placed(total) }),
    ...(count && { count: placed(count) }),
    ...(pages && { pages: placed(pages) }),
    ...(more && {
      more: { at: more.value.at, ...(more.value.value ? {} : { value: false }), 'x-provenance': assumed(more) },
    }),
    ...(left && { left: placed(left) }),
    ...(links && isNumbered(list) && { links: { ...links.value, 'x-provenance': assumed(links) } }),
    ...(paging && { paging: { ...paging.value, 'x-provenance': assumed(paging) } }),
    ...(sort && { sort: { ...sort.value, 'x-provenance': assumed(sort) } }),
    ...(filters.length > 0 && { filters: filters.map(filterOf) }),
    ...(Object.keys(promises).length > 0 && { promises }),
  };
}

function placed(guess: Guess<unknown>): Written {
  const place = typeof guess.value === 'string' ? { at: guess.value } : (guess.value as Written);
  return { ...place, 'x-provenance': assumed(guess) };
}

function filterOf(filter: Guess<FoundFilter>): Written {
  return { ...filter.value, 'x-provenance': assumed(filter) };
}

/** What lists usually keep and documents seldom say. */
function promisesOf(list: FoundList): Written {
  const { paging, filters } = list;
  const style = paging?.value.style;
  const named = {
    ...(isNumbered(list) && { 'full-pages': {}, 'empty-past-the-end': {} }),
    ...(style !== undefined && { 'stable-order': {} }),
    ...(filters.length > 0 && { 'no-match-is-empty': {} }),
  };
  if (Object.keys(named).length === 0) return {};
  return {
    'x-provenance': { basis: 'assumed', because: 'lists usually keep it, and the document says nothing of it' },
    ...named,
  };
}

/** Whether a page of the list can be asked for by a number. */
function isNumbered({ paging }: FoundList): boolean {
  return paging?.value.style === 'page-index' || paging?.value.style === 'record-offset';
}
