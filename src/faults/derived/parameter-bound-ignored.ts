import {
  addToNumberText,
  compareNumberTexts,
  constraints,
  joinPointer,
  writtenText,
  type Constraint,
} from '../../contract/index.ts';
import { defineDerivation } from './derivation.ts';
import { misread, type Misreading } from './parameters/misread.ts';
import { guardedChoicesOf } from './parameters/parameters-of.ts';

/** A number beyond its bound is taken for the bound: every such number, or only one that is far away. */
export const parameterBoundIgnored = defineDerivation({
  name: 'parameter-bound-ignored',
  *derive(contract) {
    for (const taken of guardedChoicesOf(contract))
      for (const bound of constraints(contract, taken.parameter))
        if (bound.keyword === 'minimum' || bound.keyword === 'maximum')
          yield* misread(
            taken,
            joinPointer(bound.promise, bound.keyword),
            readingsOf(bound, writtenText(contract, joinPointer(bound.promise, bound.keyword))),
          );
  },
});

function readingsOf({ keyword }: Constraint, bound: string): Misreading[] {
  return [false, true].map((far) => [
    `${keyword}${far ? '-far' : ''}`,
    `${far ? 'far ' : ''}beyond its ${keyword} of ${bound} is taken for it`,
    (text) => (isBeyond(keyword, { text, bound, far }) ? bound : text),
  ]);
}

function isBeyond(
  keyword: Constraint['keyword'],
  { text, bound, far }: { readonly text: string; readonly bound: string; readonly far: boolean },
): boolean {
  const sign = keyword === 'minimum' ? -1 : 1;
  return compareNumberTexts(text, addToNumberText(bound, far ? sign * 1000 : 0)) * sign > 0;
}
