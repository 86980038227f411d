import { defineFault } from '../fault.ts';

const BROKEN = 'tencent-ccs#/components/securitySchemes/signature/x-credentials/broken';

/** The POST form accepts every caller. */
export const postNeverAuthenticated = defineFault({
  id: 'post-never-authenticated',
  title: 'the POST form needs no credentials at all',
  promise: `${BROKEN}/missing`,
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
      (way) => `${BROKEN}/${way}`,
    ),
  ],
  operations: ['DescribeServiceEventByPost'],
  wrap: { authenticate: () => () => ({}) },
});
