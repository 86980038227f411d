import { expect, test } from '#test';
import { keyInOtherStyle } from './key-in-other-style.ts';

for (const [key, other] of [
  ['occur_time', 'occurTime'],
  ['last-seen-at', 'lastSeenAt'],
  ['occurTime', 'occur_time'],
  ['name', undefined],
  ['_id', undefined],
] as const)
  test(`${key} is named ${other ?? 'in one way only'}`, () => expect(keyInOtherStyle(key)).toBe(other));
