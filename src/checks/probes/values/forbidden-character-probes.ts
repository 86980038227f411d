import {
  constraints,
  joinPointer,
  parameterIssues,
  type JsonPointer,
  type Operation,
  type Parameter,
} from '../../../contract/index.ts';
import { invalidProbes } from './invalid-probes.ts';
import type { Probe } from './probe.ts';

/** The printable characters of ASCII. */
const PRINTABLE = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index));

/** Where in a text a character stands: within a word, before it, behind it, and alone. */
const PLACES: readonly ((character: string) => string)[] = [
  (character) => `mo${character}del`,
  (character) => `${character}model`,
  (character) => `model${character}`,
  (character) => character,
];

/** For each character that the contract forbids, a text with that character and no other forbidden one; one character after the other in each place. */
export function forbiddenCharacterProbes(operation: Operation): Probe[] {
  return operation.parameters.flatMap((parameter) =>
    constraints(operation.contract, parameter)
      .filter(({ keyword }) => keyword === 'not-pattern')
      .flatMap(({ promise }, index) => {
        const text = wordAgainst(operation, parameter, { promise, index });
        return text === undefined
          ? []
          : invalidProbes(operation, parameter, { texts: [text], promise: joinPointer(promise, 'not') });
      }),
  );
}

/** A text that breaks this promise and no other. Each character is tried, so that no pattern has to be taken apart. */
function wordAgainst(
  { contract }: Operation,
  parameter: Parameter,
  { promise, index }: { readonly promise: JsonPointer; readonly index: number },
): string | undefined {
  const [within] = PLACES;
  return [PLACES[index % PLACES.length], within]
    .flatMap((place) => (place ? PRINTABLE.map(place) : []))
    .find((text) => {
      const issues = parameterIssues(contract, parameter, text);
      return issues.length > 0 && issues.every((issue) => issue.promise === promise);
    });
}
