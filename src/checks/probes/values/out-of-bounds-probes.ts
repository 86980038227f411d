import { addToNumberText, constraints, joinPointer, writtenText, type Operation } from '../../../contract/index.ts';
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

/** Numbers just outside each bound and far outside it, and beyond an upper bound numbers that wrap round. */
export function outOfBoundsProbes(operation: Operation): Probe[] {
  return operation.parameters.flatMap((parameter) =>
    constraints(operation.contract, parameter).flatMap(({ keyword, promise }) => {
      const bound = writtenText(operation.contract, joinPointer(promise, keyword));
      const texts = [...(BREAKING[keyword]?.(bound) ?? []), ...(/maximum/i.test(keyword) ? HUGE_NUMBERS : [])];
      return invalidProbes(operation, parameter, {
        texts: [...new Set(texts)],
        promise: joinPointer(promise, keyword),
      });
    }),
  );
}
