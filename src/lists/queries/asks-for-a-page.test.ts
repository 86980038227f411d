import { expect, test } from '#test';
import { exchangeOf, listNotes } from '../../checks/testing/index.ts';
import { asksForAPage } from './list-request.ts';

for (const [parameters, isKnown] of [
  [{}, true],
  [{ page: '2', size: '10' }, true],
  [{ page: '' }, false],
  [{ page: '-1' }, false],
  [{ page: 'abc', size: '10' }, false],
  [{ size: '1000' }, false],
  [{ size: '05' }, false],
] as const)
  test(`${JSON.stringify(parameters)} ${isKnown ? 'asks for a page that is known' : 'may be read in many ways'}`, () =>
    expect(asksForAPage(listNotes, exchangeOf({ parameters }).request)).toBe(isKnown));

test('a page that is said twice may be read in many ways', () => {
  const { request } = exchangeOf({ parameters: { page: '1' }, repeated: ['page'] });
  expect(asksForAPage(listNotes, request)).toBe(false);
});
