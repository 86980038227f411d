import { expect, test } from '@playwright/test';
import { foundBy, STYLE_NAMES, soundLock, underKnownMethods, type Lock } from './testing/index.ts';
import { replayedCredentialsAreRefused } from './replayed-credentials-are-refused.ts';

const providers: readonly { does: string; lock: Lock; found: readonly string[] }[] = [
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
];
for (const style of STYLE_NAMES)
  for (const { does, lock, found } of providers)
    test(`a provider that ${does} is found out as it deserves, by ${style}`, async () => {
      expect(await foundBy(replayedCredentialsAreRefused, { style, lock })).toEqual(found);
    });
