import { lockTable, SECRET, soundLock } from './testing/index.ts';
import { misplacedCredentialsAreRefused } from './misplaced-credentials-are-refused.ts';

lockTable(misplacedCredentialsAreRefused, [
  { does: 'keeps its promises', lock: soundLock, found: [] },
  {
    does: 'looks for the token everywhere',
    lock: ({ misplaced, ...presented }) => soundLock(misplaced ? { ...presented, secret: SECRET } : presented),
    found: [
      'token in the query',
      'tencent-api-2 in the query',
      'token under another name',
      'tencent-api-2 under another name',
      'tencent-api-2 in the query (SHA256)',
    ],
  },
]);
