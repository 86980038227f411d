import { expect, test } from '#test';
import { judgeTogether } from './judge-together.ts';
import { inRounds } from './probes/index.ts';

async function judged(areGood: boolean) {
  const tried: string[] = [];
  const all = judgeTogether([['one', 'two'], ['three']], {
    areGood: async (names) => {
      tried.push(names.join('+'));
      return areGood;
    },
    judge: async (name) => {
      tried.push(name);
      return [{ message: name, promise: '/paths' }];
    },
  });
  const found: (string | undefined)[] = [];
  for await (const { message } of all) found.push(message);
  return { found, tried };
}

test('one good answer clears several things, and what is alone is judged alone', async () => {
  expect(await judged(true)).toEqual({ found: ['three'], tried: ['one+two', 'three'] });
});

test('each is judged alone where one answer does not clear them', async () => {
  expect((await judged(false)).found).toEqual(['one', 'two', 'three']);
});

test('all of it is judged where it is bad together, and nothing is found of any of it alone', async () => {
  const all = judgeTogether([['one', 'two'], ['three']], {
    areGood: async () => false,
    judge: async () => [],
    judgeAll: async (names) => [{ message: names.join('+'), promise: '/paths' }],
  });
  const found: string[] = [];
  for await (const { message } of all) found.push(message);
  expect(found).toEqual(['one+two']);
});

test('rounds hold one thing of each kind, and nothing beside what has no kind', () => {
  const kindOf = (word: string) => (word.startsWith('?') ? undefined : word[0]);
  expect(inRounds(['a1', 'a2', 'b1', '?1', 'a3', '?2'], kindOf)).toEqual([
    ['a1', 'b1'],
    ['a2'],
    ['a3'],
    ['?1'],
    ['?2'],
  ]);
});
