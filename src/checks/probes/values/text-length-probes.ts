import { constraints, joinPointer, type Operation } from '../../../contract/index.ts';
import { invalidProbes } from './invalid-probes.ts';
import type { Probe } from './probe.ts';
import { breaksAlone } from './probes-against.ts';
import { textOfLength } from './text-of-length.ts';

/** Texts that are longer than this do not fit into a URL. */
const LONGEST = 2000;

/** Texts one character longer than the longest and one shorter than the shortest, each breaking nothing but that bound. */
export function textLengthProbes(operation: Operation): Probe[] {
  return operation.parameters.flatMap((parameter) =>
    constraints(operation.contract, parameter).flatMap(({ keyword, value, promise }) => {
      if (keyword !== 'maxLength' && keyword !== 'minLength') return [];
      const length = Number(value) + (keyword === 'maxLength' ? 1 : -1);
      const isMeant = breaksAlone(operation.contract, parameter, { keyword, promise });
      const texts = lengthsFor(keyword, length).flatMap(
        (each) => textOfLength(operation, parameter, { length: each, isMeant }) ?? [],
      );
      return invalidProbes(operation, parameter, { texts, promise: joinPointer(promise, keyword) });
    }),
  );
}

/** Just outside, and far outside: a whole column more, or nothing at all. */
function lengthsFor(keyword: 'maxLength' | 'minLength', length: number): readonly number[] {
  const far = keyword === 'maxLength' ? length + 255 : 0;
  return [...new Set([length, far])].filter((each) => each >= 0 && each <= LONGEST);
}
