import type { CredentialScheme, Operation } from '../../../contract/index.ts';

/**
 * Every variant, but of those that rarely show more than others only what falls to this operation: one piece of code verifies a scheme for all operations
 * that it opens, so each of them shows a part. An operation without pages asks for little else, so it tries all.
 */
export function dealtOut<T extends { readonly seldom?: true }>(
  all: readonly T[],
  { id, contract, collection }: Operation,
  { name }: CredentialScheme,
): readonly T[] {
  if (collection?.paging === undefined) return all;
  const opened = contract.operations.filter(({ security }) => security.includes(name));
  const own = opened.findIndex((operation) => operation.id === id);
  const seldom = all.filter((each) => each.seldom);
  return all.filter((each) => !each.seldom || seldom.indexOf(each) % opened.length === own);
}
