import type { Filter } from '../../contract/index.ts';
import { cutPage, isSent } from '../changes/index.ts';
import { deriveFromFilters, type ListWay } from './lists/derive-from-lists.ts';
import type { ListOperation } from './lists/lists-of.ts';

/** A value that stands for no filter is looked for in the items, and found in none; or the default filters again beside another filter. */
export const anyValueFilters = deriveFromFilters({
  name: 'any-value-filters',
  promise: ({ pointer, any }) => (any === undefined ? undefined : `${pointer}/any`),
  // What the value takes away cannot be held against a filtered list.
  also: ({ pointer }) => [pointer],
  ways: (filter, list) => [
    {
      way: filter.parameter.name,
      title: `${filter.parameter.name}=${filter.any} finds nothing`,
      change: (page) => (page.parameters[filter.parameter.name] === filter.any ? cutPage(page, []) : page.answer()),
    },
    ...defaultBesideOthers(filter, list),
  ],
});

/** Where a default filters, and there is another filter of which several items have each value. */
function defaultBesideOthers({ parameter, any, default: usual }: Filter, { collection }: ListOperation): ListWay[] {
  const others = collection.filters.filter(
    (other) => other.parameter.name !== parameter.name && 'enum' in other.parameter.schema,
  );
  if (usual === undefined || usual === any || others.length === 0) return [];
  const { name } = parameter;
  return [
    {
      way: `${name}/beside-others`,
      title: `${name}=${any} is taken for ${name}=${usual} beside another filter`,
      change: ({ ask, parameters, answer }) =>
        answer(
          parameters[name] === any && others.some((other) => isSent(ask, other.parameter.name))
            ? { [name]: usual }
            : {},
        ),
    },
  ];
}
