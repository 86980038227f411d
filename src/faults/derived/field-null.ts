import { schemaKeyword } from '../../contract/index.ts';
import { brokenValue } from './broken-value.ts';
import { changeField } from './change-field.ts';
import { defineDerivation } from './derivation.ts';
import { decidesOutcome, fieldsOf } from './fields-of.ts';
import { reachesOf } from './reaches-of.ts';

/** A required field is null. */
export const fieldNull = defineDerivation({
  name: 'field-null',
  *derive(contract) {
    for (const field of fieldsOf(contract)
      .filter((each) => !decidesOutcome(contract, each))
      .filter(({ required }) => required)) {
      const type = schemaKeyword(contract, field.pointer, 'type');
      const promise = `${type?.promise}/type`;
      const broken = brokenValue(contract, { schema: field.pointer, promise }, [null]);
      if (broken === undefined) continue;
      for (const { reach, operations } of reachesOf(contract, field, ['past-30', 'first']).slice(0, 1))
        yield {
          where: field.name,
          title: `${field.name} is null${reach.title}`,
          promise,
          also: broken.also,
          operations: operations.slice(-1),
          wrap: changeField(field, () => null, reach),
        };
    }
  },
});
