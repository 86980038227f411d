import { deriveFromFilters } from './lists/derive-from-lists.ts';
import { selectOtherwise } from './lists/select-otherwise.ts';

/** A filter lets through what it should keep back: everything that does not match, or one item that does not. */
export const filterOtherwise = deriveFromFilters({
  name: 'filter-otherwise',
  ways: (filter) => [
    {
      way: `${filter.parameter.name}/inverted`,
      title: `${filter.parameter.name} gives what does not match`,
      change: (page) => selectOtherwise(page, filter, ({ others }) => others),
    },
    {
      way: `${filter.parameter.name}/too-wide`,
      title: `${filter.parameter.name} lets one item through that does not match`,
      change: (page) => selectOtherwise(page, filter, ({ matching, others }) => [...matching, ...others.slice(0, 1)]),
    },
  ],
});
