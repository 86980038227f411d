import {
  addToNumberText,
  compareNumberTexts,
  constraints,
  joinPointer,
  parameterIssues,
  writtenText,
  type Constraint,
  type Contract,
  type Parameter,
} from '../../contract/index.ts';
import { defineDerivation } from './derivation.ts';
import { misread, type Misreading } from './parameters/misread.ts';
import { guardedChoicesOf } from './parameters/parameters-of.ts';

/** A number beyond its bound is taken for the bound: every such number, or only one that is far away. Or only some of its bits are read. */
export const parameterBoundIgnored = defineDerivation({
  name: 'parameter-bound-ignored',
  *derive(contract) {
    for (const taken of guardedChoicesOf(contract).filter(({ isCursor }) => !isCursor))
      for (const bound of constraints(contract, taken.parameter))
        if (bound.keyword === 'minimum' || bound.keyword === 'maximum')
          yield* misread(taken, joinPointer(bound.promise, bound.keyword), [
            ...readingsOf(bound, writtenText(contract, joinPointer(bound.promise, bound.keyword))),
            ...(WIDTHS[bound.keyword] ?? []).map((width) =>
              wrapped(bound.keyword, width, isAllowed(contract, taken.parameter)),
            ),
          ]);
  },
});

/** Bits of the numbers that providers calculate with. */
const WIDTHS: Readonly<Record<string, readonly number[]>> = { minimum: [32, 64], maximum: [16, 32, 64] };

function readingsOf({ keyword }: Constraint, bound: string): Misreading[] {
  return [false, true].map((far) => [
    `${keyword}${far ? '-far' : ''}`,
    `${far ? 'far ' : ''}beyond its ${keyword} of ${bound} is taken for it`,
    (text) => (isBeyond(keyword, { text, bound, far }) ? bound : text),
  ]);
}

function isAllowed(contract: Contract, parameter: Parameter): (text: string) => boolean {
  return (text) => parameterIssues(contract, parameter, text).length === 0;
}

/** Only numbers on the far side of the bound wrap round, and only to a number that is allowed. */
function wrapped(keyword: string, width: number, allows: (text: string) => boolean): Misreading {
  return [
    `${keyword}-wraps-${width}`,
    `beyond its ${keyword} is read with its last ${width} bits only`,
    (text) => {
      if (!/^-?\d+$/.test(text) || allows(text) || text.startsWith('-') !== (keyword === 'minimum')) return text;
      const read = String(BigInt.asIntN(width, BigInt(text)));
      return allows(read) ? read : text;
    },
  ];
}

function isBeyond(
  keyword: Constraint['keyword'],
  { text, bound, far }: { readonly text: string; readonly bound: string; readonly far: boolean },
): boolean {
  const sign = keyword === 'minimum' ? -1 : 1;
  return compareNumberTexts(text, addToNumberText(bound, far ? sign * 1000 : 0)) * sign > 0;
}
