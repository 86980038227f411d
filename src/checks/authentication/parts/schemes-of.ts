import type { Answer, BrokenWay, CredentialScheme, Operation } from '../../../contract/index.ts';

/** The schemes that open an operation. */
export function schemesOf({ contract, security }: Operation): readonly CredentialScheme[] {
  return contract.credentials.filter(({ name }) => security.includes(name));
}

/** The schemes without which nobody enters; none for an operation that also answers guests, because a broken credential may be a guest's. */
export function closingSchemes(operation: Operation): readonly CredentialScheme[] {
  return operation.guests ? [] : schemesOf(operation);
}

/** How a scheme promises to answer a credential that is broken in one way; `undefined` where it promises nothing. */
export function promisedAnswer(scheme: CredentialScheme, way: BrokenWay): Answer | undefined {
  return scheme.broken.find((broken) => broken.way === way)?.answer;
}

/** Why a scheme cannot be presented: `no credentials of the form tencent-api-2: set A_SECRET_ID and A_SECRET_KEY`. */
export function missingCredentials({ form, required, instead, variables }: CredentialScheme): string {
  const choices = [...(instead ? [instead] : []), required];
  const named = choices.map((parts) => parts.map((part) => variables[part]).join(' and '));
  return `no credentials of the form ${form}: set ${named.join(', or ')}`;
}
