import type { CredentialPlace, CredentialScheme } from '../../contract/index.ts';

/** Where a scheme wants its token. */
export function tokenPlace({ name, place }: CredentialScheme): CredentialPlace {
  if (place === undefined) throw new Error(`The scheme ${name} does not say where its token stands.`);
  return place;
}
