import { changePageWhere } from '../changes/index.ts';
import { defineFault } from '../fault.ts';

/** Who signs by SHA-256 is served by other code, which loses the last event. */
export const fewerEventsWithAnotherSignature = defineFault({
  id: 'fewer-events-with-another-signature',
  title: 'the last event is missing where a request is signed by HmacSHA256',
  promise: 'tencent-ccs#/paths/~1v2~1index.php/get',
  operations: ['DescribeServiceEvent'],
  wrap: changePageWhere(
    ({ ask }) => ask.request.query.some(([, value]) => value === 'HmacSHA256'),
    ({ answer }) => {
      const due = answer();
      return { ...due, items: due.items.slice(0, -1) };
    },
  ),
});
