import { isSent } from '../changes/index.ts';
import { deriveFromFilters } from './lists/derive-from-lists.ts';

/** A filter that is left out does not filter by its default. */
export const defaultFilterIgnored = deriveFromFilters({
  name: 'default-filter-ignored',
  promise: ({ pointer, default: usual }) => (usual === undefined ? undefined : pointer),
  ways: ({ parameter: { name }, default: usual }) => [
    {
      way: name,
      title: `the list without ${name} is not the list under ${usual}`,
      change: ({ ask, answer }) => answer(isSent(ask, name) ? {} : { [name]: undefined }),
    },
  ],
});
