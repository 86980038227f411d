import { expect, test } from '#test';
import { KnownOfPairs } from './known-of-pairs.ts';

test('the answer about a pair is found once, and another pair has its own', () => {
  const known = new KnownOfPairs<object, object, readonly string[]>();
  const [a, b, c] = [{}, {}, {}];
  const found: string[] = [];
  const ask = (one: object, other: object, name: string) =>
    known.of(one, other, () => {
      found.push(name);
      return [name];
    });
  const answers = [ask(a, b, 'ab'), ask(a, b, 'again'), ask(a, c, 'ac'), ask(b, a, 'ba'), ask(b, a, 'again')];
  expect(answers.flat()).toEqual(['ab', 'ab', 'ac', 'ba', 'ba']);
  expect(found).toEqual(['ab', 'ac', 'ba']);
});
