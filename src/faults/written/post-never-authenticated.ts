import { defineFault } from '../fault.ts';
import { PROMISED } from './promised.ts';

/** By POST nobody is asked who they are. */
export const postNeverAuthenticated = defineFault({
  id: 'post-never-authenticated',
  title: 'the POST form needs no credentials at all',
  promise: `${PROMISED.tencentWays}/missing`,
  also: [
    ...[
      'Timestamp',
      'Nonce',
      'SecretId',
      'Signature',
      'Timestamp/type',
      'Timestamp/minimum',
      'Nonce/type',
      'Nonce/minimum',
    ].map(
      (name) =>
        `tencent-ccs#/paths/~1v2~1index.php/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/${name}`,
    ),
    ...['empty', 'truncated', 'lengthened', 'tampered', 'foreign', 'stale', 'replayed'].map(
      (way) => `${PROMISED.tencentWays}/${way}`,
    ),
  ],
  operations: ['DescribeServiceEventByPost'],
  wrap: { authenticate: () => () => ({}) },
});
