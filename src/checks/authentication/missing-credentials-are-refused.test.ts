import { lockTable, soundLock, underKnownMethods } from './testing/index.ts';
import { missingCredentialsAreRefused } from './missing-credentials-are-refused.ts';

lockTable(missingCredentialsAreRefused, [
  { does: 'keeps its promises', lock: soundLock, found: [] },
  {
    does: 'asks for no credentials',
    lock: (presented) => (presented.secret === undefined ? 'success' : soundLock(presented)),
    found: ['token left out', ...underKnownMethods('tencent-api-2 left out')],
  },
  {
    does: 'forgets to ask one scheme',
    lock: (presented) => (presented.scheme === 'token' ? soundLock(presented) : 'success'),
    found: [...underKnownMethods('tencent-api-2 left out')],
  },
  {
    does: 'fails',
    lock: () => 'unavailable',
    found: ['token left out', ...underKnownMethods('tencent-api-2 left out')],
  },
]);
