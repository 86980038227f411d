import type { JsonPointer } from '../../contract/index.ts';
import type { DescribedOperation, DescribedParameter } from '../document/described-operation.ts';
import type { Nodes } from '../document/nodes.ts';
import type { FoundFilter, Guess } from '../guess.ts';
import { isNamed, namesFrom, wordsOf } from '../words.ts';
import { filterOfList } from './filters-of-lists.ts';
import { type ItemField, itemFields, listFields } from './item-fields.ts';
import { isAsked } from './page-size.ts';
import { type SaidMatch, saidMatch } from './said-match.ts';
import { plainText } from './description-text.ts';
import { namesSeveralFields, searchOf } from './search-of.ts';
import { specialValues } from './special-values.ts';

/** What stands around the name of a field in the name of its filter: `views_gte`, `min_rank`, `created[gte]`, `name__icontains`. */
const FORMS: readonly (readonly [RegExp, SaidMatch])[] = [
  [/^(.+) (?:gte|ge|min)$/, { match: 'at-least' }],
  [/^min (.+)$/, { match: 'at-least' }],
  [/^(.+) (?:lte|le|max)$/, { match: 'at-most' }],
  [/^max (.+)$/, { match: 'at-most' }],
  [/^(.+) gt$/, { match: 'greater' }],
  [/^gt (.+)$/, { match: 'greater' }],
  [/^(.+) lt$/, { match: 'less' }],
  [/^lt (.+)$/, { match: 'less' }],
  [/^(.+) (?:ne|not)$/, { match: 'not-equals' }],
  [/^not (.+)$/, { match: 'not-equals' }],
  [/^(.+) contains$/, { match: 'contains' }],
  [/^(.+) icontains$/, { match: 'contains-ignoring-case' }],
  [/^(.+) (?:starts ?with|begins ?with|prefix)$/, { match: 'begins-with' }],
  [/^(.+) istarts ?with$/, { match: 'begins-with', compares: 'text-ignoring-case' }],
  [/^(.+) iexact$/, { match: 'equals', compares: 'text-ignoring-case' }],
  [/^filter (.+)$/, { match: 'equals' }],
];
const OF_TEXTS: readonly FoundFilter['match'][] = ['contains', 'contains-ignoring-case', 'begins-with'];
/** Parameters that change what an answer shows, and not which items it holds. */
const VIEWS = namesFrom(
  'expand, expands, fields, field, include, includes, embed, select, populate, format, callback, locale, lang, hl, accept language',
);
/** What a text says of a filter that stands alone, or that does nothing. */
const UNUSABLE = /\bother\b[^.]*\b(?:parameters?|filters?)\b[^.]*\bignored\b|\bnot (?:yet )?supported\b/i;
/** What a text says of a filter that is not what its name says. */
const NOT_AS_NAMED = /\bwild ?cards?\b|\bfuzzy\b|\badded to\b|\bin the name\b|\bsorted\b/i;
/** A text with several values in it: `tags`, and not `status`. */
const PLURAL = /(?<!s|u|i|a)s$/;

/** What the filters of a list are about. */
export interface FilteredList {
  readonly nodes: Nodes;
  readonly operation: DescribedOperation;
  readonly item: JsonPointer | undefined;
}

/** The parameters that are named after a field of the items, or whose text names some. `taken` holds those that page and sort. */
export function filtersOf(
  { nodes, operation, item }: FilteredList,
  taken: ReadonlySet<string>,
): readonly Guess<FoundFilter>[] {
  const [fields, lists] = [itemFields(nodes, item), listFields(nodes, item)];
  return operation.parameters.flatMap((parameter) => {
    const { name, in: place } = parameter;
    if (taken.has(name) || !isAsked(parameter) || place === 'header' || isNamed(name, VIEWS)) return [];
    if (UNUSABLE.test(plainText(parameter.description))) return [];
    return (
      filterOf(parameter, fields) ?? filterOfList(parameter, lists) ?? searchOf(parameter, operation, fields) ?? []
    );
  });
}

function filterOf(
  parameter: DescribedParameter,
  fields: ReadonlyMap<string, ItemField>,
): Guess<FoundFilter> | undefined {
  const words = wordsOf(parameter.name);
  const plain = fields.get(words);
  const [named, field] = plain ? ([{ match: 'equals' }, plain] as const) : formOf(words, fields);
  if (!field || !isComparable(parameter, field)) return undefined;
  const said = named.match === 'equals' ? saidOf(parameter, field) : {};
  if (said === undefined || (OF_TEXTS.includes(named.match) && !isNamedText(parameter, field))) return undefined;
  const found: SaidMatch = { ...named, ...said };
  const isRange = /^(?:at-|greater|less)/.test(found.match);
  const isTime = String(field.shape.says['format'] ?? '').startsWith('date');
  // Whether a time is the same to the second, and in which zone, no name says.
  if (isTime && !isRange) return undefined;
  return {
    value: { parameter: parameter.name, field: field.at, ...found, ...(isTime && { unit: 'date-time' as const }) },
    because: `the parameter "${parameter.name}" is named after the field ${field.at}${Object.keys(said).length > 0 ? ', and its description says more' : ''}`,
  };
}

/** What the text and the values of a filter say beyond its name; `undefined` where they say that it is another one than it seems. */
function saidOf(parameter: DescribedParameter, field: ItemField): Partial<FoundFilter> | undefined {
  const specials = specialValues(parameter, field);
  if (specials === 'unclear') return undefined;
  // Listed values are compared whole.
  if (!isText(field) || Array.isArray(parameter.says['enum'])) return specials;
  const match = saidMatch(parameter.description);
  const isUnclear =
    match === 'unclear' ||
    (match?.match === 'in' && PLURAL.test(field.name)) ||
    (match !== undefined && OF_TEXTS.includes(match.match) && namesSeveralFields(parameter.description));
  return isUnclear ? undefined : { ...specials, ...match };
}

/** Whether a filter by a part of a text is one, by its field and by what is said of it. */
function isNamedText({ description }: DescribedParameter, field: ItemField): boolean {
  return isText(field) && !NOT_AS_NAMED.test(plainText(description));
}

function isText({ shape: { types } }: ItemField): boolean {
  return types.every((type) => type === 'string' || type === 'null');
}

function formOf(words: string, fields: ReadonlyMap<string, ItemField>): readonly [SaidMatch, ItemField | undefined] {
  for (const [form, match] of FORMS) {
    const field = fields.get(form.exec(words)?.[1] ?? '');
    if (field) return [match, field];
  }
  return [{ match: 'equals' }, undefined];
}

/** A filter takes one value of the kind that the field holds. */
function isComparable({ types, says }: DescribedParameter, { shape }: ItemField): boolean {
  if (types.includes('array') || types.includes('object') || Array.isArray(says['oneOf'])) return false;
  const own = kindsOf(types);
  const theirs = kindsOf(shape.types);
  return own.size === 0 || theirs.size === 0 || [...own].some((kind) => theirs.has(kind));
}

function kindsOf(types: readonly string[]): ReadonlySet<string> {
  return new Set(types.filter((type) => type !== 'null').map((type) => (type === 'integer' ? 'number' : type)));
}
