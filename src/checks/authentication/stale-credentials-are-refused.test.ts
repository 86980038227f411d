import { expect, test } from '@playwright/test';
import { foundBy, STYLE_NAMES, soundLock, underKnownMethods, type Lock } from './testing/index.ts';
import { staleCredentialsAreRefused } from './stale-credentials-are-refused.ts';

const providers: readonly { does: string; lock: Lock; found: readonly string[] }[] = [
  { does: 'keeps its promises', lock: soundLock, found: [] },
  {
    does: 'never looks at the clock',
    lock: (presented) => soundLock({ ...presented, condition: undefined }),
    found: [
      'token signed long ago',
      'token signed in the future',
      'tencent-api-2 signed long ago',
      'tencent-api-2 signed in the future',
      ...underKnownMethods('tencent-api-2 signed long ago').slice(1),
    ],
  },
];
for (const style of STYLE_NAMES)
  for (const { does, lock, found } of providers)
    test(`a provider that ${does} is found out as it deserves, by ${style}`, async () => {
      expect(await foundBy(staleCredentialsAreRefused, { style, lock })).toEqual(found);
    });
