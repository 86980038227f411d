import { constraints } from '../../contract/index.ts';
import { defineDerivation } from './derivation.ts';
import { changeRefusalField } from './fields/change-refusal-field.ts';
import { refusalContentFieldsOf } from './fields/fields-of.ts';

const EMPTY_WORDS: Readonly<Record<string, string>> = { blank: '   ', null: 'null', placeholder: '%s' };

/** The text of a refusal has characters, but no words that help. */
export const refusalSaysNothing = defineDerivation({
  name: 'refusal-says-nothing',
  *derive(contract) {
    for (const field of refusalContentFieldsOf(contract)) {
      const keywords = constraints(contract, { schemaPointer: field.pointer }).map(({ keyword }) => keyword);
      if (!keywords.includes('minLength') || keywords.includes('pattern')) continue;
      for (const [way, text] of Object.entries(EMPTY_WORDS))
        yield {
          where: `${field.name}/${way}`,
          title: `${field.name} of every refusal is ${JSON.stringify(text)}`,
          promise: field.pointer,
          wrap: changeRefusalField(field, text),
        };
    }
  },
});
