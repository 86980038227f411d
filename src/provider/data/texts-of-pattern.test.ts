import { faker } from '@faker-js/faker/locale/en';
import { expect, test } from '#test';
import { textsOfPattern } from './texts-of-pattern.ts';

for (const [title, pattern, minLength, maxLength] of [
  ['a repetition without an end', '^[a-z0-9]+$', 8, 12],
  ['a repetition behind a beginning', '^cus_[A-Za-z0-9]+$', 18, 18],
  ['a repetition with a least number', '^[A-Z]{3,}$', 10, 10],
  ['a group that is repeated', '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$', 36, 36],
  ['a choice', '^(?:sub|cus)_\\w+$', 5, 20],
  ['signs that repeat elsewhere', '^[+*]\\+[a-z]+$', 7, 7],
] as const)
  test(`${title} gives a text that fits, within its lengths`, () => {
    faker.seed(7);
    const fits = (text: string): boolean =>
      new RegExp(pattern, 'u').test(text) && text.length >= minLength && text.length <= maxLength;
    const texts = Array.from({ length: 20 }, () => textsOfPattern(pattern, minLength).find(fits));
    expect(texts).not.toContain(undefined);
    expect(new Set(texts).size).toBeGreaterThan(10);
  });

test('a pattern that cannot be read gives no text that fits, and does no harm', () => {
  expect([...textsOfPattern('^(?!a)[ab]{40}$', 2)].filter((text) => /^(?!a)[ab]{40}$/.test(text))).toEqual([]);
});
