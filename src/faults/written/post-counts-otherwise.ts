import { changePage } from '../changes/index.ts';
import { defineFault } from '../fault.ts';

/** The answer to a POST says that each event happened once more often. */
export const postCountsOtherwise = defineFault({
  id: 'post-counts-otherwise',
  title: 'the POST form counts each event once more than GET',
  promise: 'tencent-ccs#/x-agrees/0',
  operations: ['DescribeServiceEventByPost'],
  wrap: changePage(({ answer }) => {
    const due = answer();
    return { ...due, items: due.items.map((item) => ({ ...item, count: Number(item['count']) + 1 })) };
  }),
});
