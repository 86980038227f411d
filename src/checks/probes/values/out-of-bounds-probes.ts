import {
  addToNumberText,
  type Constraint,
  constraints,
  joinPointer,
  type Operation,
  parameterIssues,
  type Parameter,
  writtenText,
} from '../../../contract/index.ts';
import { HUGE_NUMBERS } from './huge-numbers.ts';
import { invalidProbes } from './invalid-probes.ts';
import type { Probe } from './probe.ts';
import { wrappingNumbers } from './wrapping-numbers.ts';

const FAR = 1_000_000;

/** Numbers that may break a bound of this kind. Those that do not break it are left out when they are validated. */
const BREAKING: Readonly<Record<string, (bound: string) => string[]>> = {
  minimum: (bound) => [...steps(bound, [-1]), '0', '-1'],
  exclusiveMinimum: (bound) => [...steps(bound, [0, -1]), '-1'],
  maximum: (bound) => steps(bound, [1]),
  exclusiveMaximum: (bound) => steps(bound, [0, 1]),
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

/** Numbers just outside each bound and far outside it, and numbers that wrap round to allowed ones. */
export function outOfBoundsProbes(operation: Operation): Probe[] {
  return operation.parameters.flatMap((parameter) => {
    const bounds = boundsOf(operation, parameter);
    return bounds.flatMap(({ keyword, promise }) => {
      const bound = writtenText(operation.contract, joinPointer(promise, keyword));
      const texts = [...(BREAKING[keyword]?.(bound) ?? []), ...farTexts(operation, parameter, { keyword, bound })];
      return invalidProbes(operation, parameter, {
        texts: [...new Set(texts)],
        promise: joinPointer(promise, keyword),
      });
    });
  });
}

/** Numbers that wrap round lie far outside; where there are none, one that does. What a signature is made of is read as a text, so its numbers do not wrap. */
function farTexts(
  { contract }: Operation,
  parameter: Parameter,
  { keyword, bound: own }: { readonly keyword: string; readonly bound: string },
): readonly string[] {
  const side = /maximum/i.test(keyword) ? 'above' : /minimum/i.test(keyword) ? 'below' : undefined;
  if (side === undefined) return [];
  const far = steps(own, [side === 'above' ? FAR : -FAR]);
  if (parameter.role === 'credential') return side === 'above' ? HUGE_NUMBERS : far;
  const bounds = constraints(contract, parameter).filter((bound) => /imum$/i.test(bound.keyword));
  const near = bounds.flatMap((bound) => [0, 1, -1].map((step) => addToNumberText(String(bound.value), step)));
  const small = ['1', '0', ...near].find((text) => parameterIssues(contract, parameter, text).length === 0);
  const wrapping = small === undefined ? far : wrappingNumbers(small, side);
  if (side === 'below') return wrapping;
  // The largest number that wraps round fits into 64 bits no more than a larger one does.
  const huge = HUGE_NUMBERS.slice(0, wrapping === far ? undefined : 1);
  return [...huge, ...wrapping];
}
