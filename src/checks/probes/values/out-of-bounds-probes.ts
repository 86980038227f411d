import {
  addToNumberText,
  type Constraint,
  constraints,
  joinPointer,
  type Operation,
  type Parameter,
  writtenText,
} from '../../../contract/index.ts';
import { HUGE_NUMBERS } from './huge-numbers.ts';
import { invalidProbes } from './invalid-probes.ts';
import type { Probe } from './probe.ts';

const FAR = 1_000_000;

/** Numbers that may break a bound of this kind. Those that do not break it are left out when they are validated. */
const BREAKING: Readonly<Record<string, (bound: string) => string[]>> = {
  minimum: (bound) => [...steps(bound, [-1]), '0', '-1', ...steps(bound, [-FAR])],
  exclusiveMinimum: (bound) => [...steps(bound, [0, -1]), '-1', ...steps(bound, [-FAR])],
  maximum: (bound) => steps(bound, [1, FAR]),
  exclusiveMaximum: (bound) => steps(bound, [0, 1, FAR]),
};

function steps(bound: string, all: readonly number[]): string[] {
  return all.map((step) => addToNumberText(bound, step));
}

/** The bounds that are kept by a refusal. How a size above the largest is answered, a contract may say by itself. */
function boundsOf({ contract, collection }: Operation, parameter: Parameter): readonly Constraint[] {
  const bounds = constraints(contract, parameter);
  const { size, oversize } = collection?.paging ?? {};
  if (size?.pointer !== parameter.pointer || !oversize || oversize.answer === 'refused') return bounds;
  return bounds.filter(({ keyword }) => !/maximum/i.test(keyword));
}

/** Numbers just outside each bound and far outside it, and beyond an upper bound numbers that wrap round. */
export function outOfBoundsProbes(operation: Operation): Probe[] {
  return operation.parameters.flatMap((parameter) =>
    boundsOf(operation, parameter).flatMap(({ keyword, promise }) => {
      const bound = writtenText(operation.contract, joinPointer(promise, keyword));
      const texts = [...(BREAKING[keyword]?.(bound) ?? []), ...(/maximum/i.test(keyword) ? HUGE_NUMBERS : [])];
      return invalidProbes(operation, parameter, {
        texts: [...new Set(texts)],
        promise: joinPointer(promise, keyword),
      });
    }),
  );
}
