import { isSent } from '../changes/index.ts';
import { deriveFromFilters, noMatchPromise, type ListWay } from './lists/derive-from-lists.ts';

/** A plus in a text is read as a blank once more, after the text was decoded. */
export const filterPlusReadAsBlank = deriveFromFilters({
  name: 'filter-plus-read-as-blank',
  // Texts that match nothing are sent where the answer to them is promised.
  promise: (filter, list) => noMatchPromise(filter, list) && filter.pointer,
  also: (filter, list) => [noMatchPromise(filter, list) ?? []].flat(),
  ways: ({ match, parameter: { name } }) => {
    const way: ListWay = {
      way: name,
      title: `a plus in ${name} is read as a blank`,
      change: ({ ask, parameters, answer }) =>
        answer(isSent(ask, name) ? { [name]: String(parameters[name]).replaceAll('+', ' ') } : {}),
    };
    return match === 'contains' || match === 'contains-ignoring-case' ? [way] : [];
  },
});
