import { joinPointer, schemaKeyword } from '../../contract/index.ts';
import { changeQuestion } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';
import { isQuestion, parametersOf } from './parameters-of.ts';

/** A value that is not listed is accepted: any word is ignored, a listed one is understood in another letter case, or by how it begins. */
export const parameterValueInvented = defineDerivation({
  name: 'parameter-value-invented',
  *derive(contract) {
    for (const { parameter, operations, name } of parametersOf(contract).filter(
      (each) => isQuestion(each.parameter) && each.parameter.answers.invalid !== undefined,
    )) {
      const listed = schemaKeyword(contract, parameter.schemaPointer, 'enum');
      if (listed === undefined || !Array.isArray(listed.value)) continue;
      const values = listed.value.map(String);
      const about = { promise: joinPointer(listed.promise, 'enum'), operations: operations.map(({ id }) => id) };
      const ways: readonly (readonly [string, string, (text: string) => string | undefined])[] = [
        ['ignored', 'that is not listed is ignored', (text) => (values.includes(text) ? text : undefined)],
        [
          'other-case',
          'in another letter case is understood',
          (text) => values.find((value) => value.toLowerCase() === text.toLowerCase()) ?? text,
        ],
        [
          'beginning',
          'is understood by how it begins',
          (text) => values.find((value) => text.startsWith(value)) ?? text,
        ],
      ];
      for (const [way, title, read] of ways)
        yield {
          ...about,
          where: `${name}/${way}`,
          title: `${parameter.name} ${title}`,
          wrap: changeQuestion(parameter, (text) => (text === undefined ? text : read(text))),
        };
    }
  },
});
