import { expect, test } from '@playwright/test';
import { Inconclusive, type Violation } from '../judgement/index.ts';
import { gathered } from './gather-violations.ts';

const violation = (message: string): Violation => ({ message, promise: '/paths' });

test('yields what every judgement finds, in their order', async () => {
  const late = new Promise<readonly Violation[]>((resolve) => setTimeout(() => resolve([violation('first')]), 5));
  const found: string[] = [];
  for await (const { message } of gathered([late, Promise.resolve([]), Promise.resolve([violation('second')])]))
    found.push(message);
  expect(found).toEqual(['first', 'second']);
});

test('yields what was found before it says that one could not judge', async () => {
  const found: string[] = [];
  const all = async () => {
    for await (const { message } of gathered([
      Promise.reject(new Inconclusive('no answer')),
      Promise.resolve([violation('found')]),
    ]))
      found.push(message);
  };
  await expect(all()).rejects.toThrow(new Inconclusive('no answer'));
  expect(found).toEqual(['found']);
});
