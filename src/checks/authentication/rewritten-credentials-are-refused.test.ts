import { lockTable, SECRET, soundLock, underKnownMethods } from './testing/index.ts';
import { rewrittenCredentialsAreRefused } from './rewritten-credentials-are-refused.ts';

lockTable(rewrittenCredentialsAreRefused, [
  { does: 'keeps its promises', lock: soundLock, found: [] },
  {
    does: 'trims what it compares',
    lock: ({ secret, ...presented }) => soundLock({ ...presented, secret: secret?.trim() }),
    found: ['token with a blank behind it', ...underKnownMethods('tencent-api-2 with a blank behind it')],
  },
  {
    does: 'ignores case, which is another promise',
    lock: ({ secret = '' }) => (secret.toLowerCase() === SECRET.toLowerCase() ? 'success' : 'invalid-credentials'),
    found: [],
  },
]);
