import { constraints, instancesOf } from '../../contract/index.ts';
import { changeRefusal, setAt } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';
import { refusalFieldsOf } from './fields-of.ts';

const EMPTY_WORDS = ['   ', 'null', '%s'];

/** The text of a refusal has characters, and no words that help. */
export const refusalSaysNothing = defineDerivation({
  name: 'refusal-says-nothing',
  *derive(contract) {
    for (const { pointer, name, places } of refusalFieldsOf(contract)) {
      const keywords = constraints(contract, { schemaPointer: pointer }).map(({ keyword }) => keyword);
      if (!keywords.includes('minLength') || keywords.includes('pattern')) continue;
      for (const [index, text] of EMPTY_WORDS.entries())
        yield {
          where: `${name}/${['blank', 'null', 'placeholder'][index]}`,
          title: `${name} of every refusal is ${JSON.stringify(text)}`,
          promise: pointer,
          wrap: changeRefusal((body, { refusal }) => {
            const at = places.get(refusal.outcome);
            for (const [place] of at === undefined ? [] : [...instancesOf(body, at)]) setAt(body, place, text);
          }),
        };
    }
  },
});
