import { changePage } from '../changes/index.ts';
import { defineFault } from '../fault.ts';

/** The last event is missing from the answer to a POST. */
export const postListsOneFewer = defineFault({
  id: 'post-lists-one-fewer',
  title: 'the POST form lists one event fewer than GET',
  promise: 'tencent-ccs#/x-agrees/0',
  operations: ['DescribeServiceEventByPost'],
  wrap: changePage(({ answer }) => {
    const due = answer();
    return { ...due, items: due.items.slice(0, -1) };
  }),
});
