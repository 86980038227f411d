import { expect, test } from '#test';
import { Inconclusive, NotJudged, type Violation } from '../judgement/index.ts';
import { gatherViolations } from './gather-violations.ts';

const violation = (message: string): Violation => ({ message, promise: '/paths' });

test('yields what every judgement finds, in their order', async () => {
  const late = new Promise<readonly Violation[]>((resolve) => setTimeout(() => resolve([violation('first')]), 5));
  const found: string[] = [];
  const judgements = [late, Promise.resolve([]), Promise.resolve([violation('second')])];
  for await (const { message } of gatherViolations(judgements, (judgement) => judgement)) found.push(message);
  expect(found).toEqual(['first', 'second']);
});

test('judges all at once, and yields what is found before it throws what could not be judged', async () => {
  let underWay = 0;
  const found: string[] = [];
  async function judge(each: string): Promise<readonly Violation[]> {
    underWay += 1;
    await new Promise(setImmediate);
    expect(underWay).toBe(4);
    if (each === 'silent') throw new Inconclusive('no answer came back');
    return each === 'sound' ? [] : [violation(each)];
  }
  const gathering = async () => {
    const all = ['first', 'silent', 'sound', 'last'];
    for await (const { message } of gatherViolations(all, judge)) found.push(message);
  };
  await expect(gathering()).rejects.toThrow(new Inconclusive('no answer came back'));
  expect(found).toEqual(['first', 'last']);
});

test('lets nothing that could not be judged hide a mistake of a judgement', async () => {
  const thrown = [new NotJudged('the budget is used up'), new TypeError('a mistake'), new TypeError('another')];
  const gathering = async () => {
    for await (const _ of gatherViolations(thrown, (each) => Promise.reject(each)));
  };
  await expect(gathering()).rejects.toMatchObject({ errors: thrown.slice(1) });
});
