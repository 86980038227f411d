import type { Contract, CredentialScheme, Operation } from '../../../contract/index.ts';

/** The operations that credentials of a scheme open. */
export function openedBy({ operations }: Contract, { name }: CredentialScheme): Operation[] {
  return operations.filter(({ security }) => security.includes(name));
}
