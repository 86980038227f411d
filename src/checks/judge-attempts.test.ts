import { expect, test } from '#test';
import { Inconclusive, NothingSpare, type Violation } from '../judgement/index.ts';
import { judgeAttempts } from './judge-attempts.ts';
import type { Attempt } from './probes/index.ts';
import { answers, contextOf, contractFrom, type FakeAnswer, operationOf, widgets } from './testing/index.ts';

const operation = operationOf(contractFrom(widgets), 'ListWidgets');
const beside = { says: 'colour=red', names: ['colour'], plan: { parameters: { colour: 'red' } } };
const attempts: Attempt<string>[] = [
  { tried: 'one', beside },
  { tried: 'one', later: 1 },
  { tried: 'two', beside, later: 1 },
];

/** What is found where some attempts fail, by their names, and everything that was tried. */
async function judged(failing: readonly string[], context: FakeAnswer = answers.widgets) {
  const tried: string[] = [];
  const found: string[] = [];
  const judge = async ({ tried: name, beside: context }: Attempt<string>): Promise<Violation[]> => {
    const message = [name, ...(context ? [context.says] : [])].join(' beside ');
    tried.push(message);
    return failing.includes(message) ? [{ message, promise: '/paths' }] : [];
  };
  for await (const { message } of judgeAttempts(contextOf({ operation, send: () => context }), attempts, judge))
    found.push(message ?? '');
  return { found, tried };
}

test('tries what goes first, and then what goes later', async () => {
  expect(await judged([])).toEqual({ found: [], tried: ['one beside colour=red', 'one', 'two beside colour=red'] });
});

test('tries the rest alone where something is found alone', async () => {
  expect(await judged(['one', 'one beside colour=red', 'two beside colour=red'])).toEqual({
    found: ['one'],
    tried: ['one beside colour=red', 'one', 'two'],
  });
});

test('says without a context what fails without it too', async () => {
  const { found } = await judged(['two', 'two beside colour=red']);
  expect(found).toEqual(['two']);
});

test('says beside a context what fails there only, where the context by itself is accepted', async () => {
  expect((await judged(['two beside colour=red'])).found).toEqual(['two beside colour=red']);
  expect((await judged(['two beside colour=red'], answers.invalid)).found).toEqual([]);
});

test('goes on where nothing is left over for what rarely shows something, and counts it', async () => {
  const context = contextOf({ operation, send: () => answers.widgets });
  const judge = async ({ tried, later }: Attempt<string>): Promise<Violation[]> => {
    if (later === 3) throw new NothingSpare('too little is left over');
    return [{ message: tried, promise: '/paths' }];
  };
  const rare: Attempt<string>[] = [{ tried: 'rare', later: 3 }, { tried: 'usual' }, { tried: 'usual', later: 3 }];
  const found: (string | undefined)[] = [];
  for await (const { message } of judgeAttempts(context, rare, judge)) found.push(message);
  expect(found).toEqual(['usual']);
  expect(context.evidence.counts).toEqual({ 'rare tries left out, for which the budget has no room': 1 });
});

test('leaves no verdict open for an incident that only what is rare met', async () => {
  const context = contextOf({ operation, send: () => answers.widgets });
  const judge = async (): Promise<Violation[]> => {
    throw new Inconclusive('the connection was reset');
  };
  const run = async (all: Attempt<string>[]) => {
    for await (const _ of judgeAttempts(context, all, judge));
  };
  await run([{ tried: 'rare', later: 3 }]);
  expect(context.evidence.counts).toEqual({ 'rare tries that met an incident': 1 });
  await expect(run([{ tried: 'usual', later: 2 }])).rejects.toThrow(Inconclusive);
});
