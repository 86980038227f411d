import { lockTable, SECRET, soundLock, underEachMethod } from './testing/index.ts';
import { lengthenedCredentialsAreRefused } from './lengthened-credentials-are-refused.ts';

lockTable(lengthenedCredentialsAreRefused, [
  { does: 'keeps its promises', lock: soundLock, found: [] },
  {
    does: 'compares the beginning',
    lock: ({ secret = '' }) => (secret.startsWith(SECRET) ? 'success' : 'invalid-credentials'),
    found: ['token with one character more', ...underEachMethod('tencent-api-2 with one character more')],
  },
]);
