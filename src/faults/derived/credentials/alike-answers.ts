import { isDeepStrictEqual } from 'node:util';
import type { BrokenWay, Contract, CredentialScheme, JsonPointer, Operation } from '../../../contract/index.ts';

/** What else is promised of a credential that is broken in this way, and cannot be told apart from it. */
export function alikeAnswers(
  contract: Contract,
  { scheme, way, id }: { readonly scheme: CredentialScheme; readonly way: BrokenWay } & Pick<Operation, 'id'>,
): JsonPointer[] {
  return [...answersOfOthers(contract, scheme, way), ...(way === 'missing' ? credentialParameters(contract, id) : [])];
}

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
