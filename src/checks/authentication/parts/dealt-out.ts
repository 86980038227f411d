import type { CredentialScheme, Operation } from '../../../contract/index.ts';

/**
 * The first of all variants, and those of the others that fall to this operation. One piece of code verifies a scheme for all operations that it opens,
 * so each of them shows a part of the variants.
 */
export function dealtOut<T>(all: readonly T[], { id, contract }: Operation, { name }: CredentialScheme): readonly T[] {
  const opened = contract.operations.filter(({ security }) => security.includes(name));
  const own = opened.findIndex((operation) => operation.id === id);
  return all.filter((_, place) => place === 0 || place % opened.length === own);
}
