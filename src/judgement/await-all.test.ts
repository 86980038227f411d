import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from '#test';
import { awaitAll, gravestOf } from './await-all.ts';
import { Inconclusive } from './inconclusive.ts';
import { NotJudged } from './not-judged.ts';

const [noBudget, moved] = [new NotJudged('the budget is used up'), new Inconclusive('data moved')];
const [mistake, another] = [new TypeError('x is not a function'), new RangeError('too long')];

async function late(error: Error): Promise<never> {
  await nextTurn();
  throw error;
}

test('gives what all give, in their order', async () => {
  expect(await awaitAll([Promise.resolve(1), Promise.resolve('two')])).toEqual([1, 'two']);
});

test('what is not judged early hides no mistake that comes later', async () => {
  await expect(awaitAll([Promise.reject(noBudget), late(mistake)])).rejects.toBe(mistake);
});

const cases = [
  { title: 'the first reason, where nothing is a mistake', thrown: [moved, noBudget], want: moved },
  { title: 'the mistake, whatever else failed', thrown: [noBudget, mistake, moved], want: mistake },
  {
    title: 'the mistake inside of what failed together',
    thrown: [noBudget, new AggregateError([moved, mistake])],
    want: mistake,
  },
];
for (const { title, thrown, want } of cases) test(`throws ${title}`, () => expect(gravestOf(thrown)).toBe(want));

test('throws several mistakes together', () => {
  expect(gravestOf([mistake, noBudget, another])).toMatchObject({ errors: [mistake, another] });
});
