import type { Contract, CredentialScheme, Operation } from '../../../contract/index.ts';

/** The operations that credentials of a scheme open. Those that also answer guests are open anyway. */
export function openedBy({ operations }: Contract, { name }: CredentialScheme): Operation[] {
  return operations.filter(({ security, guests }) => security.includes(name) && !guests);
}

/** The schemes without which an operation answers no one. */
export function closedTo({ contract, security, guests }: Operation): CredentialScheme[] {
  return guests ? [] : contract.credentials.filter(({ name }) => security.includes(name));
}
