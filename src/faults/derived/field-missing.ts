import { defineDerivation } from './derivation.ts';
import { changeField } from './fields/change-field.ts';
import { contentFieldsOf } from './fields/fields-of.ts';
import { reachesOf } from './fields/reaches-of.ts';

/** A required field is missing. */
export const fieldMissing = defineDerivation({
  name: 'field-missing',
  *derive(contract) {
    for (const field of contentFieldsOf(contract).filter(({ required }) => required))
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
