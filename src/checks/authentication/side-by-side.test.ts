import { expect, test } from '@playwright/test';
import { Inconclusive, type Violation } from '../../judgement/index.ts';
import { sideBySide } from './side-by-side.ts';

test('judges all at once, and yields what is found before what could not be judged is thrown', async () => {
  let underWay = 0;
  const found: string[] = [];
  const judging = async () => {
    for await (const { message } of sideBySide(['first', 'silent', 'sound', 'last'], judge)) found.push(message);
  };
  async function judge(each: string): Promise<Violation | undefined> {
    underWay += 1;
    await new Promise(setImmediate);
    expect(underWay).toBe(4);
    if (each === 'silent') throw new Inconclusive('no answer came back');
    return each === 'sound' ? undefined : { message: each, promise: '' };
  }
  await expect(judging()).rejects.toThrow('no answer came back');
  expect(found).toEqual(['first', 'last']);
});
