import { expect, test } from '#test';
import { moreSaid } from './index.ts';

const promise = '/components/schemas/Page/properties/next';

for (const [title, value, next, said] of [
  ['a flag', true, true, true],
  ['the word that the contract has for it', 'yes', 'no', false],
  ['nothing where a flag is null', true, null, undefined],
  ['the next page itself', undefined, 'https://blog.example.com/?page=2', true],
  ['null where the next page stands', undefined, null, false],
  ['an empty text where the next page stands', undefined, '', false],
  ['the number of the next page', undefined, 2, true],
  ['a flag in a header', undefined, 'true', true],
  ['a flag in a header that is not set', undefined, 'false', false],
  ['no number of a next page', undefined, 0, false],
  ['nothing where the next page stands', undefined, undefined, false],
] as const)
  test(`reads ${title}`, () => {
    const more = { at: '/next', promise, ...(value !== undefined && { value }) };
    expect(moreSaid({ body: next === undefined ? {} : { next }, headers: {} }, more)).toBe(said);
  });
