import { Refusal } from '../../provider/pipeline/index.ts';
import { filtersSet, type PageAsked } from '../changes/index.ts';
import { deriveFromLists } from './lists/derive-from-lists.ts';
import { listsOf, type ListOperation } from './lists/lists-of.ts';
import { refuseWhere } from './lists/refuse-where.ts';

/** A filter without a match is not answered with an empty success. */
export const noMatchRefused = deriveFromLists({
  name: 'no-match-refused',
  lists: (contract) => listsOf(contract).filter(mayMatchNothing),
  promise: ({ collection }) => collection.promises['no-match-is-empty'],
  ways: [
    {
      way: 'not-found',
      title: 'a filter without a match is answered as if nothing were found',
      change: refuseWhere(isUnmatched, new Refusal('unknown-resource', 'filter')),
    },
    {
      way: 'refused',
      title: 'a filter without a match is refused',
      change: refuseWhere(isUnmatched, new Refusal('invalid-parameter', 'filter')),
    },
  ],
});

/** Whether some filter takes values that match nothing. Of a filter that takes names, the contract says how an unknown one is answered. */
function mayMatchNothing({ collection }: ListOperation): boolean {
  return collection.filters.some(({ parameter }) => parameter.answers.unknown === undefined);
}

function isUnmatched(page: PageAsked): boolean {
  return filtersSet(page).length > 0 && page.everything().total === 0;
}
