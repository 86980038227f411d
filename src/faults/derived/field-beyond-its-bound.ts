import { constraints, type Constraint } from '../../contract/index.ts';
import type { Json } from '../../provider/pipeline/index.ts';
import { defineDerivation } from './derivation.ts';
import { brokenValue } from './fields/broken-value.ts';
import { changeField } from './fields/change-field.ts';
import { constraintPointer } from './fields/constraint-pointer.ts';
import { contentFieldsOf } from './fields/fields-of.ts';
import { reachesOf } from './fields/reaches-of.ts';

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
    for (const field of contentFieldsOf(contract)) {
      const bounds = constraints(contract, { schemaPointer: field.pointer }).filter(
        ({ keyword }) => !NOT_BOUNDS.includes(keyword),
      );
      for (const [index, bound] of bounds.entries()) {
        const broken = brokenValue(contract, { schema: field.pointer, promise: constraintPointer(bound) }, [
          ...beyond(bound),
          ...ODD,
        ]);
        const [reached] = reachesOf(contract, field, ['one-in-a-hundred', 'first']);
        if (broken === undefined || reached === undefined) continue;
        yield {
          where: `${field.name}/${nameOf(bounds, index)}`,
          title: `${field.name} is ${JSON.stringify(broken.value)}, against its ${bound.keyword.replace('not-', 'forbidden ')}${reached.reach.title}`,
          promise: broken.promise,
          also: broken.also,
          operations: reached.operations,
          wrap: changeField(field, () => broken.value, reached.reach),
        };
      }
    }
  },
});

/** The keyword, with a number where it is not the first bound of its kind. */
function nameOf(bounds: readonly Constraint[], index: number): string {
  const keyword = bounds[index]?.keyword ?? '';
  return bounds.findIndex((bound) => bound.keyword === keyword) === index ? keyword : `${keyword}-${index}`;
}

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
