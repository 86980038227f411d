import { constraints, joinPointer, type Constraint } from '../../contract/index.ts';
import type { Json } from '../../provider/index.ts';
import { brokenValue } from './broken-value.ts';
import { changeField } from './change-field.ts';
import { defineDerivation } from './derivation.ts';
import { decidesOutcome, fieldsOf } from './fields-of.ts';
import { reachesOf } from './reaches-of.ts';

const NOT_BOUNDS = ['type', 'enum'];
const ODD: readonly Json[] = [
  '',
  'nonsense',
  '2023-13-01 10:00:00',
  '2023-02-30 10:00:00',
  '2023-02-29 10:00:00',
  0.125,
  3.141,
];

/** A field breaks a bound of its schema: a minimum, a pattern, a constant, a number of decimals. */
export const fieldBeyondItsBound = defineDerivation({
  name: 'field-beyond-its-bound',
  *derive(contract) {
    for (const field of fieldsOf(contract).filter((each) => !decidesOutcome(contract, each))) {
      const bounds = constraints(contract, { schemaPointer: field.pointer }).filter(
        ({ keyword }) => !NOT_BOUNDS.includes(keyword),
      );
      for (const [index, bound] of bounds.entries()) {
        const promise = joinPointer(bound.promise, bound.keyword === 'not-pattern' ? 'not' : bound.keyword);
        const broken = brokenValue(contract, { schema: field.pointer, promise }, [...beyond(bound), ...ODD]);
        const [reached] = reachesOf(contract, field, ['one-in-a-hundred', 'first']);
        if (broken === undefined || reached === undefined) continue;
        const where = `${field.name}/${bound.keyword}${bounds.findIndex(({ keyword }) => keyword === bound.keyword) === index ? '' : `-${index}`}`;
        const title = `${field.name} is ${JSON.stringify(broken.value)}, against its ${bound.keyword.replace('not-', 'forbidden ')}${reached.reach.title}`;
        yield {
          where,
          title,
          promise,
          also: broken.also,
          operations: reached.operations,
          wrap: changeField(field, () => broken.value, reached.reach),
        };
      }
    }
  },
});

function beyond({ keyword, value }: Constraint): Json[] {
  const bound = Number(value);
  return (
    {
      minimum: [bound - 1],
      maximum: [bound + 1],
      exclusiveMinimum: [bound],
      exclusiveMaximum: [bound],
      const: [typeof value === 'string' ? `${value}.` : bound + 1],
    }[keyword as string] ?? []
  );
}
