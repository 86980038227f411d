import { expect, test } from '#test';
import { findSecrets } from './find-secrets.ts';

const SECRET = { name: 'TOKEN', value: 'kT7+wq/Zr2m9XvB4' };

for (const [name, text] of [
  ['itself', SECRET.value],
  ['eight characters of it', `..${SECRET.value.slice(3, 11)}..`],
  ['percent-encoded', encodeURIComponent(SECRET.value)],
  ['in base64', Buffer.from(SECRET.value).toString('base64')],
  ['in base64 behind a character', Buffer.from(`x${SECRET.value}`).toString('base64')],
  ['in base64 behind two', Buffer.from(`xy${SECRET.value} and more`).toString('base64')],
] as const)
  test(`a secret is found ${name}`, () => {
    expect(findSecrets([`before ${text} after`], [SECRET])[0]).toMatch(/^TOKEN /);
  });

test('seven characters are no secret', () => {
  expect(findSecrets([`..${SECRET.value.slice(3, 10)}..`, '***'], [SECRET])).toEqual([]);
});

test('longer parts can be asked for', () => {
  expect(findSecrets([SECRET.value.slice(0, 11)], [{ ...SECRET, part: 12 }])).toEqual([]);
  expect(findSecrets([SECRET.value.slice(0, 12)], [{ ...SECRET, part: 12 }])).toHaveLength(1);
});
