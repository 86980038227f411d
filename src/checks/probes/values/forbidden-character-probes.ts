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

/** For each character that the contract forbids, a word with that character in its middle and no other forbidden one. */
export function forbiddenCharacterProbes(operation: Operation): Probe[] {
  return operation.parameters.flatMap((parameter) =>
    constraints(operation.contract, parameter)
      .filter(({ keyword }) => keyword === 'not-pattern')
      .flatMap(({ promise }) => {
        const text = wordAgainst(operation, parameter, promise);
        return text === undefined
          ? []
          : invalidProbes(operation, parameter, { texts: [text], promise: joinPointer(promise, 'not') });
      }),
  );
}

/** A word that breaks this promise and no other. Each character is tried, so that no pattern has to be taken apart. */
function wordAgainst({ contract }: Operation, parameter: Parameter, promise: JsonPointer): string | undefined {
  return PRINTABLE.map((character) => `mo${character}del`).find((text) => {
    const issues = parameterIssues(contract, parameter, text);
    return issues.length > 0 && issues.every((issue) => issue.promise === promise);
  });
}
