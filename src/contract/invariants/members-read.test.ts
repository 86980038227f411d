import { expect, test } from '#test';
import { membersRead, onlyMembers } from './members-read.ts';

const RULES: readonly (readonly [rule: string, members: readonly string[] | undefined])[] = [
  ['self.a <= self.b', ['a', 'b']],
  ['has(self.a) && self.a.b.c > 1', ['a']],
  ['self.list.all(each, each > self.a)', ['list', 'a']],
  ['myself.a == itself.b', []],
  ['self.all(name, self[name] > 0)', undefined],
  ['self.all (name, name != "")', undefined],
  ['self["a"] > self.b', undefined],
  ['self == 1 || self.a', undefined],
  ['size(self) > self.a', undefined],
  ['"a" in self', undefined],
  ['self .a > 1', undefined],
  ['self\n.a > 1', undefined],
  ['self.?a.orValue(1) > 1', undefined],
  ['now > 1', []],
];
for (const [rule, members] of RULES)
  test(`the rule ${JSON.stringify(rule)} reads ${members?.join(' and ') ?? 'the whole'} of self`, () => {
    const read = membersRead(rule, 'self');
    expect(read === undefined ? undefined : [...read]).toEqual(members);
  });

test('an object is copied with the members that are read, and any other value is left as it is', () => {
  const whole = JSON.parse('{ "a": 1, "b": 2, "__proto__": 3 }') as Record<string, unknown>;
  expect(onlyMembers(whole, new Set(['a', 'toString']))).toEqual({ a: 1 });
  expect(Object.keys(onlyMembers(whole, new Set(['__proto__'])))).toEqual(['__proto__']);
  for (const value of [whole, [1], 'text', null, 5]) expect(onlyMembers(value, undefined)).toBe(value);
  for (const value of [[1], 'text', null, 5]) expect(onlyMembers<unknown>(value, new Set(['a']))).toBe(value);
});
