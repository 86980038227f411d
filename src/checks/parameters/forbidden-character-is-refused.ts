import {
  constraints,
  joinPointer,
  parameterIssues,
  type JsonPointer,
  type Operation,
  type Parameter,
} from '../../contract/index.ts';
import { defineCheck } from '../check.ts';
import { invalidProbes, type Probe } from '../probes/values/probe.ts';
import { refusals, REFUSALS_NEED } from './parts/refusals.ts';

/** Each forbidden character is refused by itself, in the middle of a word that is otherwise clean. */
export const forbiddenCharacterIsRefused = defineCheck({
  id: 'parameters/forbidden-character-is-refused',
  title: 'every forbidden character is refused',
  scope: 'operation',
  resources: 'first',
  probes: 'negative',
  needs: REFUSALS_NEED,
  appliesTo: (operation) => forbidden(operation).length > 0,
  run: (context) => refusals(context, forbidden(context.operation)),
});

const PRINTABLE = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index));

function forbidden(operation: Operation): Probe[] {
  return operation.parameters.flatMap((parameter) =>
    constraints(operation.contract, parameter)
      .filter(({ keyword }) => keyword === 'not-pattern')
      .flatMap(({ promise }) => {
        const text = breaking(operation, parameter, promise);
        return text === undefined
          ? []
          : invalidProbes(operation, parameter, { texts: [text], promise: joinPointer(promise, 'not') });
      }),
  );
}

/** A word that breaks this promise and no other; trying each character spares reading the pattern. */
function breaking({ contract }: Operation, parameter: Parameter, promise: JsonPointer): string | undefined {
  return PRINTABLE.map((character) => `mo${character}del`).find((text) => {
    const issues = parameterIssues(contract, parameter, text);
    return issues.length > 0 && issues.every((issue) => issue.promise === promise);
  });
}
