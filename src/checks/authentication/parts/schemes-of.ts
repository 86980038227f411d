import type { Answer, BrokenWay, CredentialScheme, Operation } from '../../../contract/index.ts';

/** The schemes that open an operation. */
export function schemesOf({ contract, security }: Operation): readonly CredentialScheme[] {
  return contract.credentials.filter(({ name }) => security.includes(name));
}

/** How a scheme promises to answer a credential that is broken in one way; `undefined` where it promises nothing. */
export function promisedAnswer(scheme: CredentialScheme, way: BrokenWay): Answer | undefined {
  return scheme.broken.find((broken) => broken.way === way)?.answer;
}

/** The variables that complete a scheme: `HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK`. */
export function requiredVariables({ required, variables }: CredentialScheme): string {
  return required.map((part) => variables[part]).join(' and ');
}
