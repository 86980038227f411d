import { expect, test } from '@playwright/test';
import { foundBy, SECRET, STYLE_NAMES, soundLock, underKnownMethods, type Lock } from './testing/index.ts';
import { foreignCredentialsAreRefused } from './foreign-credentials-are-refused.ts';

const providers: readonly { does: string; lock: Lock; found: readonly string[] }[] = [
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
];
for (const style of STYLE_NAMES)
  for (const { does, lock, found } of providers)
    test(`a provider that ${does} is found out as it deserves, by ${style}`, async () => {
      expect(await foundBy(foreignCredentialsAreRefused, { style, lock })).toEqual(found);
    });
