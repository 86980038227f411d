import { expect, test } from '#test';
import { KnownOfLasting } from './known-of-lasting.ts';
import { isLasting, lasting } from './lasting.ts';

test('a lasting value can be changed nowhere', () => {
  const value = lasting({ items: [{ id: 1, tags: ['a'] }], total: 1 });
  expect(() => value.items[0]?.tags.push('b')).toThrow(TypeError);
  expect(() => Object.assign(value.items[0]!, { id: 2 })).toThrow(TypeError);
  expect([value, value.items, value.items[0]].map(isLasting)).toEqual([true, true, true]);
});

test('texts, numbers and values that somebody else froze are not lasting', () => {
  expect([lasting('a'), lasting(1), lasting(null), Object.freeze({ inner: {} })].map(isLasting)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test('an answer about a lasting value is found once for each question, also where it is nothing', () => {
  const known = new KnownOfLasting<string, string | undefined>();
  const value = lasting({});
  const asked: string[] = [];
  const ask = (about: unknown, question: string) =>
    known.of(about, question, () => {
      asked.push(question);
      return undefined;
    });
  for (const question of ['a', 'b', 'a', 'b']) ask(value, question);
  expect(asked).toEqual(['a', 'b']);
});

test('a value that may have changed is looked at anew', () => {
  const known = new KnownOfLasting<string, number>();
  const value = { items: [1] };
  const count = () => known.of(value, 'count', () => value.items.length);
  expect(count()).toBe(1);
  value.items.push(2);
  expect(count()).toBe(2);
});
