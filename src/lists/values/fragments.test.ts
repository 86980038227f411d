import { expect, test } from '#test';
import { contractFrom, operationOf, widgets } from '../../checks/testing/index.ts';
import { fragmentsOf } from './fragments.ts';

const contract = contractFrom(widgets);
const parameter = operationOf(contract, 'ListWidgets').parameters.find(({ name }) => name === 'text')!;
const fragments = (...texts: string[]) => fragmentsOf(contract, parameter, texts);

test('takes one that half of the texts hold, one with a blank, the rarest, one with a capital letter, and a short one', () => {
  const chosen = fragments('pulling image done', 'pulling image failed', 'pulling model done', 'create Pod failed');
  expect(chosen.filter((text) => text.length === 2)).toHaveLength(1);
  expect(chosen.some((text) => text.includes(' '))).toBe(true);
  expect(chosen.some((text) => /[A-Z]/.test(text))).toBe(true);
});

test('takes no capital where there is none, and nothing where there are no words', () => {
  expect(fragments('pulling image').some((text) => /[A-Z]/.test(text))).toBe(false);
  expect(fragments('…', '事件')).toEqual([]);
});
