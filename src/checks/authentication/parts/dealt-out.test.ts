import { expect, test } from '#test';
import type { CredentialScheme, Operation } from '../../../contract/index.ts';
import { dealtOut } from './dealt-out.ts';

const operations = ['ListA', 'ListB', 'ListC'].map((id) => ({ id, security: id === 'ListC' ? ['other'] : ['key'] }));
const dealt = (id: string) =>
  dealtOut(
    ['first', 'second', 'third', 'fourth'],
    { id, contract: { operations } } as unknown as Operation,
    { name: 'key' } as CredentialScheme,
  );

test('each operation tries the first variant, and all of them together try every one', () => {
  expect(dealt('ListA')).toEqual(['first', 'third']);
  expect(dealt('ListB')).toEqual(['first', 'second', 'fourth']);
});
