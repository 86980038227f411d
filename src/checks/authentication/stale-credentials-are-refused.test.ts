import { lockTable, soundLock, underKnownMethods } from './testing/index.ts';
import { staleCredentialsAreRefused } from './stale-credentials-are-refused.ts';

lockTable(staleCredentialsAreRefused, [
  { does: 'keeps its promises', lock: soundLock, found: [] },
  {
    does: 'never looks at the clock',
    lock: (presented) => soundLock({ ...presented, condition: undefined }),
    found: [
      'token signed long ago',
      'tencent-api-2 signed long ago',
      'token signed in the future',
      'tencent-api-2 signed in the future',
      ...underKnownMethods('tencent-api-2 signed long ago').slice(1),
    ],
  },
]);
