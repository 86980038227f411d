import { constraints, joinPointer, type Operation } from '../../../contract/index.ts';
import { HUGE_NUMBERS } from './huge-numbers.ts';
import { invalidProbes } from './invalid-probes.ts';
import type { Probe } from './probe.ts';

const FAR = 1_000_000;

/** Numbers that may break a bound of this kind. Those that do not break it are left out when they are validated. */
const BREAKING: Readonly<Record<string, (bound: number) => number[]>> = {
  minimum: (bound) => [bound - 1, 0, -1, bound - FAR],
  exclusiveMinimum: (bound) => [bound, bound - 1, -1, bound - FAR],
  maximum: (bound) => [bound + 1, bound + FAR],
  exclusiveMaximum: (bound) => [bound, bound + 1, bound + FAR],
};

/** Numbers just outside each bound and far outside it, and beyond an upper bound numbers that wrap round. */
export function outOfBoundsProbes(operation: Operation): Probe[] {
  return operation.parameters.flatMap((parameter) =>
    constraints(operation.contract, parameter).flatMap(({ keyword, value, promise }) => {
      const texts = [
        ...(BREAKING[keyword]?.(Number(value)) ?? []).map(String),
        ...(/maximum/i.test(keyword) ? HUGE_NUMBERS : []),
      ];
      return invalidProbes(operation, parameter, {
        texts: [...new Set(texts)],
        promise: joinPointer(promise, keyword),
      });
    }),
  );
}
