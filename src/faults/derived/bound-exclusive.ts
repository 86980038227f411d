import { deriveFromFilters } from './lists/derive-from-lists.ts';
import { isOnBound } from './lists/is-on-bound.ts';
import { reachesItems } from './lists/reaches-items.ts';
import { selectOtherwise } from './lists/select-otherwise.ts';

/** A bound leaves out the items that are equal to it. */
export const boundExclusive = deriveFromFilters({
  name: 'bound-exclusive',
  promise: (filter, list) =>
    (filter.match === 'at-least' || filter.match === 'at-most') && reachesItems(filter, list)
      ? list.collection.promises['inclusive-bounds']
      : undefined,
  ways: (filter) => [
    {
      way: filter.parameter.name,
      title: `${filter.parameter.name} keeps back what lies exactly on it`,
      change: (page) =>
        selectOtherwise(page, filter, ({ matching }) =>
          matching.filter((item) => !isOnBound(filter, item, page.parameters[filter.parameter.name])),
        ),
    },
  ],
});
