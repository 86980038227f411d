import type { JsonPointer } from '../../contract/index.ts';
import type { DescribedOperation, DescribedParameter } from '../document/described-operation.ts';
import type { FoundFilter, Guess } from '../guess.ts';
import { isNamed, namesFrom, stemsOf, wordsOf } from '../words.ts';
import type { ItemField } from './item-fields.ts';
import { saidMatch } from './said-match.ts';
import { plainText } from './description-text.ts';

const SEARCH = namesFrom(
  'q, query, search, search term, search text, search string, search query, term, text, keyword, filter, string, s, name like',
);
/** What stands round the fields in a text: "with a title or slug containing this parameter", "substring match in title or body". */
const FIELDS: readonly RegExp[] = [
  /\b(?:with|whose|where|having) (?:an? |the |their |its )?([^.;()]+?)(?: fields?)?(?: that)? (?:contain(?:s|ing)?|(?:begin|start)(?:s|ning|ing)? with) /i,
  /\b(?:sub-?string|infix|prefix) (?:search|match(?:es|ing)?) (?:in|within|on|against|with|of) (?:the |their |its )?([^.;()]+?)(?: fields?)?(?=[.;()]|$)/i,
  /\bcontain(?:s|ing)? (?:this|the|a) (?:\w+ )*?(?:value|text|string|parameter|term|word|query) (?:in|within) (?:the |their |its |either )?([^.;()]+?)(?: fields?)?(?=[.;()]|$)/i,
];

/** A parameter that is looked for in fields which its description names: all of them, because one that is not known would keep other items. */
export function searchOf(
  parameter: DescribedParameter,
  { path }: Pick<DescribedOperation, 'path'>,
  fields: ReadonlyMap<string, ItemField>,
): Guess<FoundFilter> | undefined {
  if (!isNamed(parameter.name, SEARCH) || parameter.types.some((type) => type !== 'string')) return undefined;
  const said = saidMatch(parameter.description);
  if (said === undefined || said === 'unclear' || said.match === 'equals' || said.match === 'in') return undefined;
  const places = fieldsIn(parameter.description, { path, fields });
  const [field, ...or] = places ?? [];
  if (field === undefined) return undefined;
  const because = `the description of the parameter "${parameter.name}" names the fields that it looks into`;
  return { value: { parameter: parameter.name, field, ...said, ...(or.length > 0 && { or }) }, because };
}

/** Whether a description names several fields that a value is looked for in, known or not. */
export function namesSeveralFields(description: string): boolean {
  const text = plainText(description);
  return FIELDS.some((pattern) => (pattern.exec(text)?.[1] ?? '').split(BETWEEN).length > 1);
}

const BETWEEN = /,? (?:or|and) |, ?|\//;

interface Known {
  readonly path: string;
  readonly fields: ReadonlyMap<string, ItemField>;
}

function fieldsIn(description: string, known: Known): readonly JsonPointer[] | undefined {
  const text = plainText(description).replaceAll(/[`"']/g, '');
  for (const pattern of FIELDS) {
    const [, list] = pattern.exec(text) ?? [];
    const places = list?.split(BETWEEN).map((name) => placeOf(name, known));
    if (places?.every((place) => place !== undefined)) return [...new Set(places)];
  }
  return undefined;
}

/** A text field by its name: `title`, `names`, or `pet name` in a list of pets. */
function placeOf(name: string, { path, fields }: Known): JsonPointer | undefined {
  const words = wordsOf(name.replace(/^(?:an?|the|its|their) /i, ''));
  const nouns = new Set(stemsOf(path.replaceAll(/\{[^}]*\}/g, '')));
  const [first = '', ...rest] = words.split(' ');
  const short = rest.length > 0 && stemsOf(first).some((stem) => nouns.has(stem)) ? [rest.join(' ')] : [];
  const found = [words, words.replace(/s$/, ''), ...short, ...short.map((each) => each.replace(/s$/, ''))].map((each) =>
    fields.get(each),
  );
  const field = found.find((each) => each !== undefined);
  return field?.shape.types.every((type) => type === 'string' || type === 'null') ? field.at : undefined;
}
