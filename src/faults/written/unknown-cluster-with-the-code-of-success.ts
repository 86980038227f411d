import { changeRefusal } from '../changes/index.ts';
import { defineFault } from '../fault.ts';

const SUCCESS = 'tencent-ccs#/components/schemas/DescribeServiceEventSuccess';

/** A cluster that does not exist is refused with the code of a success. */
export const unknownClusterWithTheCodeOfSuccess = defineFault({
  id: 'unknown-cluster-with-the-code-of-success',
  title: 'a cluster that does not exist is refused with code 0',
  promise: `${SUCCESS}/properties/data`,
  also: [
    `${SUCCESS}/properties/codeDesc/const`,
    'tencent-ccs#/paths/~1v2~1index.php/get/parameters/9/x-answers/unknown',
  ],
  operations: ['DescribeServiceEvent'],
  wrap: changeRefusal((body, { refusal }) => {
    if (refusal.outcome === 'unknown-resource') body['code'] = 0;
  }),
});
