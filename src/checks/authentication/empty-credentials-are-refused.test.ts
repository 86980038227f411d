import { expect, test } from '@playwright/test';
import { foundBy, SECRET, STYLE_NAMES, soundLock, underKnownMethods, type Lock } from './testing/index.ts';
import { emptyCredentialsAreRefused } from './empty-credentials-are-refused.ts';

const providers: readonly { does: string; lock: Lock; found: readonly string[] }[] = [
  { does: 'keeps its promises', lock: soundLock, found: [] },
  {
    does: 'asks only whether credentials are there',
    lock: ({ secret }) => (secret === undefined ? 'missing-credentials' : 'success'),
    found: ['token sent empty', ...underKnownMethods('tencent-api-2 sent empty')],
  },
  {
    does: 'compares as many characters as were sent',
    lock: ({ secret = '!' }) => (SECRET.startsWith(secret) ? 'success' : 'invalid-credentials'),
    found: ['token sent empty', ...underKnownMethods('tencent-api-2 sent empty')],
  },
];
for (const style of STYLE_NAMES)
  for (const { does, lock, found } of providers)
    test(`a provider that ${does} is found out as it deserves, by ${style}`, async () => {
      expect(await foundBy(emptyCredentialsAreRefused, { style, lock })).toEqual(found);
    });
