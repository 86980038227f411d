import { expect, test } from '@playwright/test';
import { foundBy, STYLE_NAMES, soundLock, underKnownMethods, type Lock } from './testing/index.ts';
import { missingCredentialsAreRefused } from './missing-credentials-are-refused.ts';

const providers: readonly { does: string; lock: Lock; found: readonly string[] }[] = [
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
];
for (const style of STYLE_NAMES)
  for (const { does, lock, found } of providers)
    test(`a provider that ${does} is found out as it deserves, by ${style}`, async () => {
      expect(await foundBy(missingCredentialsAreRefused, { style, lock })).toEqual(found);
    });
