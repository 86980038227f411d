import { withoutFilters } from './without-filters.ts';
import { defineFault } from '../fault.ts';

/** The total counts every event of the service, whatever was filtered. */
export const totalIgnoresFilter = defineFault({
  id: 'total-ignores-filter',
  title: 'total_count counts what the filter leaves out',
  promise: 'modelarts#/components/schemas/ShowServiceEventsResponse/properties/total_count',
  operations: ['ShowServiceEvents'],
  wrap: { select: (next) => (ask) => ({ ...next(ask), total: next(withoutFilters(ask)).total }) },
});
