import { isDeepStrictEqual } from 'node:util';
import type { BrokenWay, Contract, CredentialScheme, JsonPointer } from '../../contract/index.ts';
import { whereBroken } from './credentials/credential-way.ts';
import { openedBy } from './credentials/opened-by.ts';
import { defineDerivation } from './derivation.ts';

/** A credential that is broken in one way opens an operation like a valid one. */
export const brokenCredentialAccepted = defineDerivation({
  name: 'broken-credential-accepted',
  *derive(contract) {
    for (const scheme of contract.credentials)
      for (const { way, answer } of scheme.broken)
        for (const { id } of openedBy(contract, scheme))
          yield {
            where: `${scheme.name}/${way}/${id}`,
            title: `credentials of the form ${scheme.form} that are ${way} open ${id}`,
            promise: answer.promise,
            also: [
              ...answersOfOthers(contract, scheme, way),
              ...(way === 'missing' ? credentialParameters(contract, id) : []),
            ],
            operations: [id],
            wrap: whereBroken(scheme, way, (caller) => caller),
          };
  },
});

/** Where a credential is made of parameters, a request without any credential lacks each of them. */
function credentialParameters({ operations, node }: Contract, id: string): JsonPointer[] {
  const parameters = operations.find((operation) => operation.id === id)?.parameters ?? [];
  return parameters
    .filter(({ role, required }) => role === 'credential' && required)
    .flatMap(({ pointer }) => [pointer, `${pointer}/required`].filter((at) => node(at) !== undefined));
}

/** The answers that forms promise which cannot be told apart: those that send the same header, and all of them where none is sent. */
function answersOfOthers({ credentials }: Contract, scheme: CredentialScheme, way: BrokenWay): JsonPointer[] {
  return credentials
    .filter(({ name }) => name !== scheme.name)
    .filter((other) => way === 'missing' || isAlike(other, scheme))
    .flatMap(({ broken }) => broken.flatMap((each) => (each.way === way ? [each.answer.promise] : [])));
}

function isAlike({ place }: CredentialScheme, scheme: CredentialScheme): boolean {
  return place !== undefined && isDeepStrictEqual(place, scheme.place);
}
