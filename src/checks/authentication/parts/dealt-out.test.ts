import { expect, test } from '#test';
import type { CredentialScheme, Operation } from '../../../contract/index.ts';
import { dealtOut } from './dealt-out.ts';

const operations = ['ListA', 'ListB', 'ListC'].map((id) => ({ id, security: id === 'ListC' ? ['other'] : ['key'] }));
const variants: readonly { readonly says: string; readonly seldom?: true }[] = [
  { says: 'first' },
  { says: 'second', seldom: true },
  { says: 'third' },
  { says: 'fourth', seldom: true },
  { says: 'fifth', seldom: true },
];
const dealt = (id: string, collection: object | undefined = { paging: {} }) =>
  dealtOut(
    variants,
    { id, contract: { operations }, collection } as unknown as Operation,
    { name: 'key' } as CredentialScheme,
  ).map(({ says }) => says);

test('each list with pages tries what is telling, and all of them together try every variant', () => {
  expect(dealt('ListA')).toEqual(['first', 'second', 'third', 'fifth']);
  expect(dealt('ListB')).toEqual(['first', 'third', 'fourth']);
});

test('an operation without pages tries every variant', () => {
  expect(dealt('ListB', {})).toHaveLength(variants.length);
});
