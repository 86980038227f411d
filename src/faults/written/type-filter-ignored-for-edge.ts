import { changePageWhere } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { isEdge } from '../modelarts/is-edge.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** For the edge service the type is ignored. */
export const typeFilterIgnoredForEdge = defineFault({
  id: 'type-filter-ignored-for-edge',
  title: 'event_type is ignored for the edge service only',
  promise: PROMISED.typeFilter,
  operations: ['ShowServiceEvents'],
  isOfOthers: true,
  wrap: changePageWhere(isEdge, ({ answer }) => answer({ event_type: undefined })),
});
