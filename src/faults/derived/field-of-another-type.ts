import { schemaKeyword } from '../../contract/index.ts';
import type { Json } from '../../provider/pipeline/index.ts';
import { defineDerivation } from './derivation.ts';
import { valueOfAnotherType } from './fields/broken-value.ts';
import { changeField } from './fields/change-field.ts';
import { contentFieldsOf } from './fields/fields-of.ts';
import { reachesOf } from './fields/reaches-of.ts';

/** Values that a careless serialiser writes for each type. */
const INSTEAD: Readonly<Record<string, readonly Json[]>> = {
  string: [7, false],
  integer: ['7', 1.5, '0'],
  number: ['0.25', '1'],
  boolean: ['true', 1],
  array: [{}, ''],
  object: [[], ''],
};

/** A field, required or not, is of another type. */
export const fieldOfAnotherType = defineDerivation({
  name: 'field-of-another-type',
  *derive(contract) {
    for (const field of contentFieldsOf(contract)) {
      const type = String(schemaKeyword(contract, field.pointer, 'type')?.value);
      const broken = valueOfAnotherType(contract, field.pointer, INSTEAD[type] ?? []);
      const [reached] = reachesOf(contract, field, field.required ? ['last'] : ['everywhere']);
      if (broken === undefined || reached === undefined) continue;
      yield {
        where: field.name,
        title: `${field.name} is ${JSON.stringify(broken.value)}, which is no ${type}${reached.reach.title}`,
        promise: broken.promise,
        also: broken.also,
        operations: reached.operations,
        wrap: changeField(field, () => broken.value, reached.reach),
      };
    }
  },
});
