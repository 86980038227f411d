import { constraints, isRecord, joinPointer, jointSchemas, type Contract } from '../../contract/index.ts';
import type { Json } from '../../provider/pipeline/index.ts';
import { defineDerivation, type Derived } from './derivation.ts';
import { brokenValue, valueOfAnotherType, type BrokenValue } from './fields/broken-value.ts';
import { changeRefusalField } from './fields/change-refusal-field.ts';
import { constraintPointer } from './fields/constraint-pointer.ts';
import { refusalContentFieldsOf, type Field } from './fields/fields-of.ts';

const INSTEAD: readonly Json[] = [7, '7', '', 'nonsense', {}];

/** The body of a refusal breaks its schema: a field is absent, null, of another type or against its bounds. */
export const refusalMalformed = defineDerivation({
  name: 'refusal-malformed',
  *derive(contract) {
    for (const field of refusalContentFieldsOf(contract)) {
      if (field.required) yield absent(field);
      for (const [way, broken] of brokenValues(contract, field))
        if (broken !== undefined) yield malformed(field, way, broken);
    }
  },
});

function* brokenValues(
  contract: Contract,
  { pointer: schema }: Field,
): Generator<[way: string, broken: BrokenValue | undefined]> {
  yield ['null', valueOfAnotherType(contract, schema, [null])];
  yield ['another-type', valueOfAnotherType(contract, schema, INSTEAD)];
  for (const { pointer, schema: keywords } of jointSchemas(contract, schema)) {
    const not = isRecord(keywords['not']) ? keywords['not']['const'] : undefined;
    if (not !== undefined)
      yield ['forbidden', brokenValue(contract, { schema, promise: joinPointer(pointer, 'not') }, [not as Json])];
  }
  for (const constraint of constraints(contract, { schemaPointer: schema }))
    if (constraint.keyword !== 'type')
      yield [constraint.keyword, brokenValue(contract, { schema, promise: constraintPointer(constraint) }, INSTEAD)];
}

function absent(field: Field): Derived {
  return {
    where: `${field.name}/missing`,
    title: `${field.name} of every refusal is absent`,
    promise: field.pointer,
    wrap: changeRefusalField(field, undefined),
  };
}

function malformed(field: Field, way: string, { value, promise, also }: BrokenValue): Derived {
  return {
    where: `${field.name}/${way}`,
    title: `${field.name} of every refusal is ${JSON.stringify(value)}`,
    promise,
    also,
    wrap: changeRefusalField(field, value),
  };
}
