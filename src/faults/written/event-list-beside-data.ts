import { changeSuccess } from '../changes/index.ts';
import { defineFault } from '../fault.ts';

/** The list stands beside the code too, where one table of the document shows it. */
export const eventListBesideData = defineFault({
  id: 'event-list-beside-data',
  title: 'the list stands beside the code as well as in data',
  promise: 'tencent-ccs#/components/schemas/DescribeServiceEventSuccess/allOf/0/not',
  operations: ['DescribeServiceEvent'],
  wrap: changeSuccess((body) => {
    body['eventList'] = [];
  }),
});
