import { joinPointer, schemaKeyword } from '../../contract/index.ts';
import { defineDerivation } from './derivation.ts';
import { brokenValue } from './fields/broken-value.ts';
import { changeField } from './fields/change-field.ts';
import { fieldsOf } from './fields/fields-of.ts';
import { reachesOf } from './fields/reaches-of.ts';

/** A field has a value that is not listed: another word, or a listed value in the other letter case. */
export const fieldOutsideEnumeration = defineDerivation({
  name: 'field-outside-enumeration',
  *derive(contract) {
    for (const field of fieldsOf(contract)) {
      const listed = schemaKeyword(contract, field.pointer, 'enum');
      const promise = joinPointer(listed?.promise ?? '', 'enum');
      const broken = listed && brokenValue(contract, { schema: field.pointer, promise }, ['unheardof', 7]);
      const [unknown] = reachesOf(contract, field, ['one-in-a-hundred', 'first']);
      const [otherCase] = reachesOf(contract, field, ['everywhere']);
      if (broken === undefined || unknown === undefined || otherCase === undefined) continue;
      const about = { promise, also: broken.also };
      yield {
        ...about,
        where: `${field.name}/unknown`,
        title: `${field.name} is "unheardof"${unknown.reach.title}`,
        operations: unknown.operations,
        wrap: changeField(field, () => broken.value, unknown.reach),
      };
      yield {
        ...about,
        where: `${field.name}/other-case`,
        title: `${field.name} is written in the other letter case`,
        operations: otherCase.operations,
        wrap: changeField(field, (value) => swapCase(String(value))),
      };
    }
  },
});

function swapCase(text: string): string {
  return text === text.toLowerCase() ? text.toUpperCase() : text.toLowerCase();
}
