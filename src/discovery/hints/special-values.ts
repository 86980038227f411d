import type { DescribedParameter } from '../document/described-operation.ts';
import type { FoundFilter } from '../guess.ts';
import type { ItemField } from './item-fields.ts';
import { wordsOf } from '../words.ts';
import { sentencesOf } from './description-text.ts';

type Specials = Pick<FoundFilter, 'any' | 'none' | 'some'>;

/** Values that seldom are those of an item. */
const EVERYTHING = /^all$/i;
const PERHAPS_SPECIAL = /^(?:all|any|both|everything|\*)$/i;
/** A value in quotes, in code or in bold: `none`, **_NONE_**, 'null'. */
const QUOTED = String.raw`["'\`*_]{1,3}`;
const NO_VALUE = new RegExp(String.raw`${QUOTED}(none|null|nil|unassigned|empty)${QUOTED}`, 'gi');
const ANY_VALUE = new RegExp(String.raw`${QUOTED}(\*|any|not_?null)${QUOTED}`, 'gi');
const SAYS_NONE =
  /\bwithout\b|\b(?:has|have|with) no\b|\b(?:do|does|is|are)(?: not|n't) (?:have|set|assigned|associated)\b|\bunassigned\b/i;
const SAYS_ANY = /\b(?:with|has|have|assigned to) any\b|\b(?:is|are) not null\b/i;

/**
 * Values of a filter that are none of its field, as names and texts say; `unclear` where a value most likely is one, and nothing says what it means.
 */
export function specialValues(parameter: DescribedParameter, field: ItemField): Specials | 'unclear' {
  const [listed, known] = [textsIn(parameter.says['enum']), textsIn(field.shape.says['enum'])];
  const any = listed.find((value) => EVERYTHING.test(value) && isNoneOf(field, { value, listed, known }, parameter));
  const sentences = sentencesOf(parameter.description);
  const none = saidIn(sentences, NO_VALUE, SAYS_NONE);
  const some = saidIn(sentences, ANY_VALUE, SAYS_ANY);
  const specials = [any, none, some];
  const others = listed.filter((value) => !specials.includes(value));
  const isOdd = others.some((value) => PERHAPS_SPECIAL.test(value));
  // Where both list their values and these differ, the field is another thing.
  const isOther = known.length > 0 && others.some((value) => !known.includes(value));
  const isValue = [none, some].some((value) => value !== undefined && known.includes(value));
  if (isOdd || isOther || isValue) return 'unclear';
  return {
    ...(any !== undefined && { any }),
    ...(none !== undefined && { none }),
    ...(some !== undefined && { some }),
  };
}

interface Listed {
  readonly value: string;
  readonly listed: readonly string[];
  /** What the schema of the field lists. */
  readonly known: readonly string[];
}

/** Whether no item has a value: the field lists or names others, or the parameter has it where nothing is asked for. */
function isNoneOf({ shape }: ItemField, { value, listed, known }: Listed, { says }: DescribedParameter): boolean {
  if (known.length > 0) return !known.includes(value);
  const text = ` ${wordsOf(String(shape.says['description'] ?? ''))} `;
  const isNamed = (each: string): boolean => text.includes(` ${wordsOf(each)} `);
  return says['default'] === value || (listed.filter(isNamed).length > 1 && !isNamed(value));
}

function saidIn(sentences: readonly string[], values: RegExp, meaning: RegExp): string | undefined {
  for (const sentence of sentences) {
    const clauses = sentence.split(/,? and (?=["'`*_])|, (?=["'`*_])/);
    for (const clause of clauses) {
      const found = [...clause.matchAll(values)].map(([, value = '']) => value);
      if (found.length > 0 && new Set(found).size === 1 && meaning.test(clause)) return found[0];
    }
  }
  return undefined;
}

function textsIn(values: unknown): readonly string[] {
  return Array.isArray(values) ? values.filter((value) => typeof value === 'string') : [];
}
