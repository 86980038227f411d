import { expect, test } from '#test';
import { answerTales, contextOf, listTales } from '../../testing/index.ts';
import { laterPage } from './later-page.ts';

test('is what the first page says of the second, with its size', async () => {
  const context = contextOf({ operation: listTales, send: (parameters) => answerTales(parameters, {}) });
  expect(await laterPage(context)).toEqual({
    says: 'a later page',
    names: ['a later page'],
    plan: { parameters: { size: '1', after: 'token-of-all:1' } },
  });
});

test('is none where the list has one page', async () => {
  const context = contextOf({ operation: listTales, send: (parameters) => answerTales(parameters, { tales: 1 }) });
  expect(await laterPage(context)).toBeUndefined();
});
