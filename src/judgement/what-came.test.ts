import { expect, test } from '#test';
import { Inconclusive } from './inconclusive.ts';
import { NotJudged } from './not-judged.ts';
import { whatCame } from './what-came.ts';

test('what cannot be read leaves the others, and says why', async () => {
  const reason = new NotJudged('the budget is used up');
  expect(await whatCame([Promise.resolve(1), Promise.reject(reason), Promise.resolve(3)])).toEqual({
    came: [1, 3],
    reason,
  });
  expect(await whatCame([Promise.resolve(1)])).toEqual({ came: [1] });
});

test('everything else that fails is thrown', async () => {
  const moved = new Inconclusive('data moved');
  await expect(whatCame([Promise.resolve(1), Promise.reject(moved)])).rejects.toBe(moved);
  const mistake = new TypeError('a mistake');
  await expect(whatCame([Promise.reject(new NotJudged('none left')), Promise.reject(mistake)])).rejects.toBe(mistake);
});
