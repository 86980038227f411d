import { lockTable, SECRET, soundLock, underKnownMethods } from './testing/index.ts';
import { foreignCredentialsAreRefused } from './foreign-credentials-are-refused.ts';

lockTable(foreignCredentialsAreRefused, [
  { does: 'keeps its promises', lock: soundLock, found: [] },
  {
    does: 'compares the length',
    lock: ({ secret = '' }) => (secret.length === SECRET.length ? 'success' : 'invalid-credentials'),
    found: ['token that belongs to nobody', ...underKnownMethods('tencent-api-2 that belongs to nobody')],
  },
  {
    does: 'opens to any token',
    lock: (presented) => (presented.scheme === 'token' ? 'success' : soundLock(presented)),
    found: ['token that belongs to nobody'],
  },
]);
