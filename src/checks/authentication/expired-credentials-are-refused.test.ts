import { expect, test } from '@playwright/test';
import { foundBy, STYLE_NAMES, soundLock, underKnownMethods, type Lock } from './testing/index.ts';
import { expiredCredentialsAreRefused } from './expired-credentials-are-refused.ts';

const providers: readonly { does: string; lock: Lock; found: readonly string[] }[] = [
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
];
for (const style of STYLE_NAMES)
  for (const { does, lock, found } of providers)
    test(`a provider that ${does} is found out as it deserves, by ${style}`, async () => {
      expect(await foundBy(expiredCredentialsAreRefused, { style, lock })).toEqual(found);
    });
