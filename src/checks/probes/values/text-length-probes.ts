import {
  constraints,
  joinPointer,
  schemaKeyword,
  type JsonPointer,
  type Operation,
  type Parameter,
} from '../../../contract/index.ts';
import { invalidProbes } from './invalid-probes.ts';
import type { Probe } from './probe.ts';
import { breaksAlone } from './probes-against.ts';
import { validText } from './valid-text.ts';

/** Texts that are longer than this do not fit into a URL. */
const LONGEST = 2000;
/** What a text is made longer with, until one of them breaks nothing but the length. */
const FILLINGS = ['a', 'A', '0', 'a1', 'x-'];

/** Texts one character longer than the longest and one shorter than the shortest, each breaking nothing but that bound. */
export function textLengthProbes(operation: Operation): Probe[] {
  return operation.parameters.flatMap((parameter) =>
    constraints(operation.contract, parameter).flatMap(({ keyword, value, promise }) => {
      if (keyword !== 'maxLength' && keyword !== 'minLength') return [];
      const length = Number(value) + (keyword === 'maxLength' ? 1 : -1);
      const texts = lengthsFor(keyword, length).flatMap(
        (each) => textOf(operation, parameter, { length: each, keyword, promise }) ?? [],
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

/** A text of this length that breaks this bound alone. It begins as the contract's own example does, where there is one. */
function textOf(
  operation: Operation,
  parameter: Parameter,
  {
    length,
    keyword,
    promise,
  }: { readonly length: number; readonly keyword: 'maxLength' | 'minLength'; readonly promise: JsonPointer },
): string | undefined {
  const { contract } = operation;
  const examples = schemaKeyword(contract, parameter.schemaPointer, 'examples')?.value;
  const known = [...(Array.isArray(examples) ? examples.map(String) : []), validText(operation, parameter) ?? ''];
  const begun = [...known, ''].flatMap((start) =>
    FILLINGS.map((filling) => [...(start + filling.repeat(length))].slice(0, length).join('')),
  );
  return begun.find(breaksAlone(contract, parameter, { keyword, promise }));
}
