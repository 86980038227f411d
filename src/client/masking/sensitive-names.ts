import { isRecord, parentPointer, type Contract } from '../../contract/index.ts';

const EVERYWHERE = ['authorization', 'proxy-authorization', 'cookie', 'set-cookie'];

/** Names of headers and parameters that hold a credential, in lower case: those of the contract, of the forms, and of HTTP itself. */
export function sensitiveNames(
  contract: Contract,
  forms: readonly { readonly secretNames: readonly string[]; readonly harmlessNames: readonly string[] }[],
): ReadonlySet<string> {
  const parameters = contract.operations
    .flatMap((operation) => operation.parameters)
    .filter(({ role }) => role === 'credential');
  const schemes = contract.credentials.map(({ pointer }) => contract.node(parentPointer(pointer) ?? ''));
  const named = schemes.flatMap((scheme) =>
    isRecord(scheme) && typeof scheme['name'] === 'string' ? [scheme['name']] : [],
  );
  const all = [
    ...EVERYWHERE,
    ...forms.flatMap((form) => form.secretNames),
    ...parameters.map(({ name }) => name),
    ...named,
  ].map((name) => name.toLowerCase());
  return new Set(all).difference(
    new Set(forms.flatMap((form) => form.harmlessNames.map((name) => name.toLowerCase()))),
  );
}
