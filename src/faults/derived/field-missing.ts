import { changeField } from './change-field.ts';
import { defineDerivation } from './derivation.ts';
import { decidesOutcome, fieldsOf } from './fields-of.ts';
import { reachesOf } from './reaches-of.ts';

/** A required field is not there. */
export const fieldMissing = defineDerivation({
  name: 'field-missing',
  *derive(contract) {
    for (const field of fieldsOf(contract)
      .filter((each) => !decidesOutcome(contract, each))
      .filter(({ required }) => required))
      for (const { reach, operations } of reachesOf(contract, field, ['everywhere', 'one-in-a-hundred', 'last']))
        yield {
          where: `${field.name}/${reach.name}`,
          title: `${field.name} is absent${reach.title}`,
          promise: field.pointer,
          operations,
          wrap: changeField(field, () => undefined, reach),
        };
  },
});
