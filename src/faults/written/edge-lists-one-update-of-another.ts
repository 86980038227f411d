import { shareItems } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** One update of the real-time service is listed for every other service too, so few that it could be a coincidence by its time alone. */
export const edgeListsOneUpdateOfAnother = defineFault({
  id: 'edge-lists-one-update-of-another',
  title: 'the logs of the edge service hold one update of the real-time service',
  promise: PROMISED.ownLogs,
  operations: ['ShowServiceUpdateLogs'],
  // What belongs to real-time services only comes with it.
  also: [3, 4, 6].map((rule) => `modelarts#/components/schemas/ServiceUpdateLog/x-invariants/${rule}`),
  wrap: shareItems((items) => items.slice(1, 2)),
});
