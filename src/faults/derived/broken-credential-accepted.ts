import type { BrokenWay, Contract, CredentialScheme } from '../../contract/index.ts';
import type { StageWrappers } from '../../provider/index.ts';
import { whereBroken } from './credential-way.ts';
import { defineDerivation } from './derivation.ts';

/** A credential that is broken in one way opens an operation like the whole one. */
export const brokenCredentialAccepted = defineDerivation({
  name: 'broken-credential-accepted',
  *derive(contract) {
    for (const scheme of contract.credentials)
      for (const { way, answer } of scheme.broken)
        for (const { id } of contract.operations.filter(({ security }) => security.includes(scheme.name)))
          yield {
            where: `${scheme.name}/${way}/${id}`,
            title: `credentials of the form ${scheme.form} that are ${way} open ${id}`,
            promise: answer.promise,
            also: [
              ...alike(contract.credentials, scheme, way),
              ...(way === 'missing' ? credentialParameters(contract, id) : []),
            ],
            operations: [id],
            wrap: accept(scheme, way),
          };
  },
});

/** Where a credential is made of parameters, a request without any lacks each of them. */
function credentialParameters({ operations, node }: Contract, id: string): string[] {
  const parameters = operations.find((operation) => operation.id === id)?.parameters ?? [];
  return parameters
    .filter(({ role, required }) => role === 'credential' && required)
    .flatMap(({ pointer }) => [pointer, `${pointer}/required`].filter((at) => node(at) !== undefined));
}

/** Forms that present the same header cannot be told apart, and neither can requests without any. */
function alike(schemes: readonly CredentialScheme[], { name, form }: CredentialScheme, way: BrokenWay): string[] {
  const isToken = (other: CredentialScheme['form']): boolean => other === 'token' || other === 'iam-password';
  return schemes
    .filter((other) => other.name !== name && (way === 'missing' || (isToken(other.form) && isToken(form))))
    .flatMap(({ broken }) => broken.flatMap((each) => (each.way === way ? [each.answer.promise] : [])));
}

function accept(scheme: CredentialScheme, way: BrokenWay): StageWrappers {
  return whereBroken(scheme, way, (caller) => caller);
}
