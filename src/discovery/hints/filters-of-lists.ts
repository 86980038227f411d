import type { DescribedParameter } from '../document/described-operation.ts';
import type { FoundFilter, Guess } from '../guess.ts';
import { stemsOf, wordsOf } from '../words.ts';
import type { ItemField } from './item-fields.ts';
import { plainText } from './description-text.ts';

const GIVEN = String.raw`(?:specified|given|provided|supplied|listed|requested)`;
const OF_THEM = String.raw`(?: of)?(?: the| these| those| your)?`;
const YOU_GIVE = String.raw`you (?:list|specify|give|provide|pass)`;
/** "all of the specified labels", "all the tags you list", "all products listed". */
const ALL = wordedAs('(?:all|each|every)');
/** "one or more of the given labels", "any of the tags you list". */
const ANY = wordedAs('(?:any|one or more|at least one|one)');
const COMMA = /\bcomma[- ](?:separated|delimited)\b|\bseparated? (?:by|with) (?:a )?commas?\b/i;
/** "contain a specific allergen", "with the specified tag". The word of the field stands behind it. */
const HAS =
  /\b(?:with|contain(?:s|ing)?|includ(?:e|es|ing)|ha(?:s|ve|ving)) (?:the|this|that|a|an)(?: (?:specified|given|provided|specific))? (\w+)/gi;

function wordedAs(how: string): RegExp {
  return new RegExp(String.raw`\b${how}${OF_THEM}(?: ${GIVEN}\b|(?: \w+){1,2} (?:${GIVEN}\b|${YOU_GIVE}\b))`, 'i');
}

/** A filter on a field that is a list, where the text says whether it is one value, any of several or all of them. */
export function filterOfList(
  parameter: DescribedParameter,
  fields: readonly ItemField[],
): Guess<FoundFilter> | undefined {
  const field = fields.find(({ name }) => isNamedAlike(parameter.name, name));
  const found = field && matchOf(parameter, field);
  if (!found) return undefined;
  const because = `the parameter "${parameter.name}" is named after the list ${field.at}, and its description says how it matches`;
  return { value: { parameter: parameter.name, field: field.at, ...found }, because };
}

function isNamedAlike(parameter: string, field: string): boolean {
  const [one, other] = [parameter, field].map((name) => stemsOf(wordsOf(name).replace(/^filter /, '')).join(' '));
  return one === other && one !== '';
}

function matchOf(
  { name, types, description }: DescribedParameter,
  field: ItemField,
): Pick<FoundFilter, 'match' | 'separator'> | undefined {
  const text = plainText(description);
  const isList = types.includes('array');
  const [all, any] = [ALL.test(text), ANY.test(text)];
  if (isList || COMMA.test(text))
    return all === any ? undefined : { match: all ? 'has-all' : 'has-any', separator: ',' };
  // One text may still hold several values, which a plural or a word for "any" hints at.
  const isSingular = wordsOf(name) !== wordsOf(field.name);
  const stem = stemsOf(name).at(-1);
  const says = [...text.matchAll(HAS)].some(([, word = '']) => stemsOf(word).at(-1) === stem);
  return isSingular && says && !all && !any && types.every((type) => type !== 'object' && type !== 'boolean')
    ? { match: 'has' }
    : undefined;
}
