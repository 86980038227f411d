import { constraints, joinPointer, type Constraint } from '../../contract/index.ts';
import { changeQuestion } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';
import { isQuestion, parametersOf } from './parameters-of.ts';

/** A number beyond its bound is taken for the bound, near it or far away. */
export const parameterBoundIgnored = defineDerivation({
  name: 'parameter-bound-ignored',
  *derive(contract) {
    for (const { parameter, operations, name } of parametersOf(contract).filter(
      (each) => isQuestion(each.parameter) && each.parameter.answers.invalid !== undefined,
    ))
      for (const bound of constraints(contract, parameter).filter(
        ({ keyword }) => keyword === 'minimum' || keyword === 'maximum',
      ))
        for (const far of [false, true])
          yield {
            where: `${name}/${bound.keyword}${far ? '-far' : ''}`,
            title: `${parameter.name} ${far ? 'far ' : ''}beyond its ${bound.keyword} of ${String(bound.value)} is taken for it`,
            promise: joinPointer(bound.promise, bound.keyword),
            operations: operations.map(({ id }) => id),
            wrap: changeQuestion(parameter, (text) =>
              text !== undefined && isBeyond(bound, Number(text), far) ? String(bound.value) : text,
            ),
          };
  },
});

function isBeyond({ keyword, value }: Constraint, number: number, far: boolean): boolean {
  const distance = keyword === 'minimum' ? Number(value) - number : number - Number(value);
  return distance > (far ? 1000 : 0);
}
