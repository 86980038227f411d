import { lockTable, soundLock, underKnownMethods } from './testing/index.ts';
import { replayedCredentialsAreRefused } from './replayed-credentials-are-refused.ts';

lockTable(replayedCredentialsAreRefused, [
  { does: 'keeps its promises', lock: soundLock, found: [] },
  {
    does: 'forgets what it has answered',
    lock: (presented) => soundLock({ ...presented, condition: undefined }),
    found: ['token sent a second time', ...underKnownMethods('tencent-api-2 sent a second time')],
  },
  {
    does: 'forgets it for one signature method',
    lock: (presented) => (presented.method === 'SHA256' ? 'success' : soundLock(presented)),
    found: ['tencent-api-2 sent a second time (SHA256)'],
  },
]);
