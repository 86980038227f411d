import { expect, test } from '#test';
import { Inconclusive, type Violation } from '../judgement/index.ts';
import { judgeInTurn } from './judge-in-turn.ts';

async function* finds(message: string, error?: Error): AsyncGenerator<Violation> {
  yield { message } as Violation;
  if (error !== undefined) throw error;
}

async function judged(steps: readonly (() => AsyncIterable<Violation>)[]) {
  const found: string[] = [];
  try {
    for await (const { message } of judgeInTurn(steps)) found.push(message);
    return { found };
  } catch (error) {
    return { found, error };
  }
}

test('finds what each step finds, in turn', async () => {
  expect(await judged([() => finds('one'), () => finds('other')])).toEqual({ found: ['one', 'other'] });
});

test('a step that throws loses nothing, and the gravest error is thrown', async () => {
  const [unanswered, mistake] = [new Inconclusive('nothing came back'), new TypeError('a mistake')];
  const steps = [() => finds('one', mistake), () => finds('other', unanswered)];
  expect(await judged(steps)).toEqual({ found: ['one', 'other'], error: mistake });
});
