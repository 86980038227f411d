import { expect, test } from '#test';
import type { Paging } from '../../contract/index.ts';
import { parameterNamed } from '../testing/invented-contract.ts';
import { walkTyped as walk } from '../testing/walk-typed.ts';
import { CallFailed } from './reply.ts';

const paging: Paging = {
  pointer: '',
  style: 'page-index',
  page: {
    ...parameterNamed('page', 'query'),
    answers: { 'past-the-end': { outcomes: ['unknown-resource'], promise: '' } },
  },
  first: 1,
  defaultSize: 2,
  defaultPromise: '',
};
const NOT_FOUND = { status: 404, body: { detail: 'Invalid page.' } };

test('items end before a page that is answered as past the end', async () => {
  const { found, sent, error } = await walk(paging, [{ body: { things: [1, 2] } }, NOT_FOUND]);
  expect([found, error]).toEqual([[1, 2], undefined]);
  expect(sent.map(({ parameters }) => parameters['page'])).toEqual(['1', '2']);
});

test('a first page that is not found is no end', async () => {
  const { found, error } = await walk(paging, [NOT_FOUND]);
  expect(found).toEqual([]);
  expect(error).toBeInstanceOf(CallFailed);
});

test('a success is no end, where a page past the end may be one too', async () => {
  const mayBeEmpty: Paging = {
    ...paging,
    page: {
      ...parameterNamed('page', 'query'),
      answers: { 'past-the-end': { outcomes: ['success', 'unknown-resource'], promise: '' } },
    },
  };
  const { found, error } = await walk(mayBeEmpty, [
    { body: { things: [1, 2] } },
    { body: { things: [3, 4] } },
    { body: { things: [] } },
  ]);
  expect([found, error]).toEqual([[1, 2, 3, 4], undefined]);
});
