import { constraints, joinPointer, type Constraint } from '../../contract/index.ts';
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
          yield* misread(taken, joinPointer(bound.promise, bound.keyword), [ignore(bound, false), ignore(bound, true)]);
  },
});

function ignore(bound: Constraint, far: boolean): Misreading {
  const { keyword, value } = bound;
  return [
    `${keyword}${far ? '-far' : ''}`,
    `${far ? 'far ' : ''}beyond its ${keyword} of ${String(value)} is taken for it`,
    (text) => (isBeyond(bound, Number(text), far) ? String(value) : text),
  ];
}

function isBeyond({ keyword, value }: Constraint, number: number, far: boolean): boolean {
  const distance = keyword === 'minimum' ? Number(value) - number : number - Number(value);
  return distance > (far ? 1000 : 0);
}
