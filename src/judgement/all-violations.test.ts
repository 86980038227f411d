import { expect, test } from '#test';
import { allViolations } from './all-violations.ts';
import { Inconclusive } from './inconclusive.ts';
import { NotJudged } from './not-judged.ts';

const found = Promise.resolve([{ message: 'wrong', promise: '/paths' }]);
const none = Promise.resolve([]);
async function failed(reason: Error): Promise<never> {
  throw reason;
}

test('gives what all of them find', async () => {
  expect(await allViolations([found, none, found])).toHaveLength(2);
});

test('what some find stands where others cannot be made', async () => {
  expect(await allViolations([failed(new NotJudged('no request is left')), found])).toHaveLength(1);
});

test('nothing is known where one cannot be made and the others find nothing', async () => {
  await expect(allViolations([failed(new NotJudged('no request is left')), none])).rejects.toThrow(NotJudged);
});

test('data that moves and mistakes of ours are never hidden', async () => {
  await expect(allViolations([failed(new Inconclusive('moved')), found])).rejects.toThrow(Inconclusive);
  await expect(allViolations([failed(new TypeError('ours')), found])).rejects.toThrow(TypeError);
});
