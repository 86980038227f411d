import { expect, test } from '@playwright/test';
import { foundBy, SECRET, STYLE_NAMES, soundLock, underEachMethod, type Lock } from './testing/index.ts';
import { lengthenedCredentialsAreRefused } from './lengthened-credentials-are-refused.ts';

const providers: readonly { does: string; lock: Lock; found: readonly string[] }[] = [
  { does: 'keeps its promises', lock: soundLock, found: [] },
  {
    does: 'compares the beginning',
    lock: ({ secret = '' }) => (secret.startsWith(SECRET) ? 'success' : 'invalid-credentials'),
    found: ['token with one character more', ...underEachMethod('tencent-api-2 with one character more')],
  },
];
for (const style of STYLE_NAMES)
  for (const { does, lock, found } of providers)
    test(`a provider that ${does} is found out as it deserves, by ${style}`, async () => {
      expect(await foundBy(lengthenedCredentialsAreRefused, { style, lock })).toEqual(found);
    });
