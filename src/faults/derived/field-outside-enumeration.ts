import { schemaKeyword } from '../../contract/index.ts';
import { brokenValue } from './broken-value.ts';
import { changeField } from './change-field.ts';
import { defineDerivation } from './derivation.ts';
import { fieldsOf } from './fields-of.ts';
import { reachesOf } from './reaches-of.ts';

/** A field has a value that is not listed: another word, or a listed one in the other case. */
export const fieldOutsideEnumeration = defineDerivation({
  name: 'field-outside-enumeration',
  *derive(contract) {
    for (const field of fieldsOf(contract)) {
      const listed = schemaKeyword(contract, field.pointer, 'enum');
      if (listed === undefined) continue;
      const promise = `${listed.promise}/enum`;
      const broken = brokenValue(contract, { schema: field.pointer, promise }, ['unheardof', 7]);
      const [unknown, otherCase] = [
        reachesOf(contract, field, ['one-in-a-hundred', 'first'])[0],
        reachesOf(contract, field, ['everywhere'])[0],
      ];
      const about = { promise, also: broken?.also ?? [] };
      if (broken !== undefined && unknown !== undefined)
        yield {
          ...about,
          where: `${field.name}/unknown`,
          title: `${field.name} is "unheardof"${unknown.reach.title}`,
          operations: unknown.operations,
          wrap: changeField(field, () => broken.value, unknown.reach),
        };
      if (broken !== undefined && otherCase !== undefined)
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
