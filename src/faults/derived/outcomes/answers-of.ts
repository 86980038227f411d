import type { Contract, JsonPointer, OutcomeName } from '../../../contract/index.ts';
import { parametersOf } from '../parameters/parameters-of.ts';

/** Every node that promises one of these outcomes as an answer: none of them is kept where such an outcome looks different. */
export function answersOf(contract: Contract, isMeant: (outcome: OutcomeName) => boolean): JsonPointer[] {
  const ofParameters = parametersOf(contract).flatMap(({ parameter }) => Object.values(parameter.answers));
  const ofCredentials = contract.credentials.flatMap(({ broken }) => broken.map(({ answer }) => answer));
  return [
    ...new Set(
      [...ofParameters, ...ofCredentials]
        .filter(({ outcomes }) => outcomes.some((outcome) => outcome === 'refused' || isMeant(outcome)))
        .map(({ promise }) => promise),
    ),
  ];
}
