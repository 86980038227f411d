import { lockTable, soundLock, underKnownMethods } from './testing/index.ts';
import { expiredCredentialsAreRefused } from './expired-credentials-are-refused.ts';

lockTable(expiredCredentialsAreRefused, [
  { does: 'keeps its promises', lock: soundLock, found: [] },
  {
    does: 'never looks at the clock',
    lock: (presented) => soundLock({ ...presented, condition: undefined }),
    found: ['token that has expired', ...underKnownMethods('tencent-api-2 that has expired')],
  },
  {
    does: 'answers with an outcome of another kind',
    lock: (presented) => (presented.condition === 'expired' ? 'invalid-parameter' : soundLock(presented)),
    found: ['token that has expired', ...underKnownMethods('tencent-api-2 that has expired')],
  },
]);
