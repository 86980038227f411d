import { expect, test } from '#test';
import { moreSaid } from './index.ts';

const word = { at: '/more', promise: '', value: 'yes' };
const any = { at: '/links/next', promise: '' };

for (const [field, body, said] of [
  [word, { more: 'yes' }, true],
  [word, { more: 'no' }, false],
  [word, {}, undefined],
  [any, { links: { next: '/things?page=2' } }, true],
  [any, { links: { next: null } }, false],
  [any, { links: { next: '' } }, false],
  [any, { links: {} }, false],
  [any, {}, false],
  [undefined, { more: 'yes' }, undefined],
] as const)
  test(`${JSON.stringify(body)} says ${said} where ${field?.at ?? 'nothing'} is ${field === any ? 'any value' : 'a word'}`, () =>
    expect(moreSaid({ body, headers: {} }, field)).toBe(said));
