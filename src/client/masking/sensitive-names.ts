import type { Contract, CredentialScheme } from '../../contract/index.ts';

const EVERYWHERE = ['authorization', 'proxy-authorization', 'cookie', 'set-cookie'];

/** Names of headers and parameters that hold a credential, in lower case: those of the contract, of the forms, and of HTTP itself. */
export function sensitiveNames(
  contract: Contract,
  schemes: readonly CredentialScheme[],
  forms: readonly { readonly secretNames: readonly string[]; readonly harmlessNames: readonly string[] }[],
): ReadonlySet<string> {
  const parameters = contract.operations
    .flatMap((operation) => operation.parameters)
    .filter(({ role }) => role === 'credential');
  const all = [
    ...EVERYWHERE,
    ...forms.flatMap((form) => form.secretNames),
    ...parameters.map(({ name, sentAs = name }) => sentAs),
    ...[...contract.credentials, ...schemes].flatMap(({ place }) => place?.name ?? []),
  ].map((name) => name.toLowerCase());
  return new Set(all).difference(
    new Set(forms.flatMap((form) => form.harmlessNames.map((name) => name.toLowerCase()))),
  );
}
