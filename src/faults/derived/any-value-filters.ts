import { cutPage } from '../changes/index.ts';
import { deriveFromFilters } from './lists/derive-from-lists.ts';

/** A value that stands for no filter is looked for in the items, and found in none. */
export const anyValueFilters = deriveFromFilters({
  name: 'any-value-filters',
  promise: ({ pointer, any }) => (any === undefined ? undefined : `${pointer}/any`),
  // What the value takes away cannot be held against a filtered list.
  also: ({ pointer }) => [pointer],
  ways: ({ parameter: { name }, any }) => [
    {
      way: name,
      title: `${name}=${any} finds nothing`,
      change: (page) => (page.parameters[name] === any ? cutPage(page, []) : page.answer()),
    },
  ],
});
