import { defineDerivation } from './derivation.ts';
import { valueOfAnotherType } from './fields/broken-value.ts';
import { changeField } from './fields/change-field.ts';
import { contentFieldsOf } from './fields/fields-of.ts';
import { reachesOf } from './fields/reaches-of.ts';

/** A required field is null. */
export const fieldNull = defineDerivation({
  name: 'field-null',
  *derive(contract) {
    for (const field of contentFieldsOf(contract).filter(({ required }) => required)) {
      const broken = valueOfAnotherType(contract, field.pointer, [null]);
      const [reached] = reachesOf(contract, field, ['past-30', 'first']);
      if (broken === undefined || reached === undefined) continue;
      yield {
        where: field.name,
        title: `${field.name} is null${reached.reach.title}`,
        promise: broken.promise,
        also: broken.also,
        operations: reached.operations.slice(-1),
        wrap: changeField(field, () => null, reached.reach),
      };
    }
  },
});
