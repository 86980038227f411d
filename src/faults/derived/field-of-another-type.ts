import { schemaKeyword } from '../../contract/index.ts';
import type { Json } from '../../provider/index.ts';
import { brokenValue } from './broken-value.ts';
import { changeField } from './change-field.ts';
import { defineDerivation } from './derivation.ts';
import { decidesOutcome, fieldsOf } from './fields-of.ts';
import { reachesOf } from './reaches-of.ts';

/** Values that a careless serialiser writes for each type. */
const INSTEAD: Readonly<Record<string, readonly Json[]>> = {
  string: [7, false],
  integer: ['7', 1.5, '0'],
  number: ['0.25', '1'],
  boolean: ['true', 1],
  array: [{}, ''],
  object: [[], ''],
};

/** A field, required or not, is of another type wherever it stands. */
export const fieldOfAnotherType = defineDerivation({
  name: 'field-of-another-type',
  *derive(contract) {
    for (const field of fieldsOf(contract).filter((each) => !decidesOutcome(contract, each))) {
      const type = schemaKeyword(contract, field.pointer, 'type');
      const promise = `${type?.promise}/type`;
      const broken = brokenValue(contract, { schema: field.pointer, promise }, INSTEAD[String(type?.value)] ?? []);
      const [reached] = reachesOf(contract, field, field.required ? ['last'] : ['everywhere']);
      if (broken === undefined || reached === undefined) continue;
      yield {
        where: field.name,
        title: `${field.name} is ${JSON.stringify(broken.value)}, which is no ${String(type?.value)}${reached.reach.title}`,
        promise,
        also: broken.also,
        operations: reached.operations,
        wrap: changeField(field, () => broken.value, reached.reach),
      };
    }
  },
});
