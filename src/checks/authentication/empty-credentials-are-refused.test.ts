import { lockTable, SECRET, soundLock, underKnownMethods } from './testing/index.ts';
import { emptyCredentialsAreRefused } from './empty-credentials-are-refused.ts';

lockTable(emptyCredentialsAreRefused, [
  { does: 'keeps its promises', lock: soundLock, found: [] },
  {
    does: 'asks only whether credentials are there',
    lock: ({ secret }) => (secret === undefined ? 'missing-credentials' : 'success'),
    found: ['token sent empty', ...underKnownMethods('tencent-api-2 sent empty')],
  },
  {
    does: 'compares as many characters as were sent',
    lock: ({ secret = '!' }) => (SECRET.startsWith(secret) ? 'success' : 'invalid-credentials'),
    found: ['token sent empty', ...underKnownMethods('tencent-api-2 sent empty')],
  },
]);
