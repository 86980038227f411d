import type { Contract, JsonPointer, OutcomeName } from '../../contract/index.ts';
import { parametersOf } from './parameters-of.ts';

/** Every place that promises an outcome as the answer to something: none of them is kept where that outcome is said otherwise. */
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
