import { expect, test } from '#test';
import { exchangeOf, listNotes } from '../checks/testing/index.ts';
import { sameAgain } from './same-again.ts';

const { request } = exchangeOf({ parameters: { kind: 'plain', page: '1' } });

test('what was asked is asked again', () => {
  expect(sameAgain(listNotes, request)).toEqual({ parameters: { kind: 'plain', page: '1' } });
  const meant = { parameters: {}, target: '/notes?page=2' };
  expect(sameAgain(listNotes, { ...request, meant })).toEqual({
    parameters: { kind: 'plain', page: '1' },
    target: '/notes?page=2',
  });
});

test('without what says who asked', () => {
  const [kind, ...others] = listNotes.parameters;
  if (!kind) throw new Error('The invented list has parameters.');
  expect(sameAgain({ parameters: [{ ...kind, role: 'credential' }, ...others] }, request)).toEqual({
    parameters: { page: '1' },
  });
});

test('a request that says more than parameters is not', () => {
  expect(sameAgain(listNotes, { ...request, broken: 'missing' })).toBeUndefined();
  expect(sameAgain(listNotes, { ...request, repeated: ['kind'] })).toBeUndefined();
  expect(sameAgain(listNotes, { ...request, meant: { parameters: {}, misplaced: true } })).toBeUndefined();
});
