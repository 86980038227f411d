import type { DescribedOperation, DescribedParameter } from '../document/described-operation.ts';
import type { FoundFilter, Guess } from '../guess.ts';
import { wordsOf } from '../words.ts';
import type { ItemField } from './item-fields.ts';
import { isAsked } from './page-size.ts';

type Match = FoundFilter['match'];

/** What stands around the name of a field in the name of its filter: `views_gte`, `min_rank`, `created[gte]`. */
const FORMS: readonly (readonly [RegExp, Match])[] = [
  [/^(.+) (?:gte|ge|min)$/, 'at-least'],
  [/^min (.+)$/, 'at-least'],
  [/^(.+) (?:lte|le|max)$/, 'at-most'],
  [/^max (.+)$/, 'at-most'],
  [/^(.+) gt$/, 'greater'],
  [/^gt (.+)$/, 'greater'],
  [/^(.+) lt$/, 'less'],
  [/^lt (.+)$/, 'less'],
  [/^(.+) (?:ne|not)$/, 'not-equals'],
  [/^not (.+)$/, 'not-equals'],
  [/^filter (.+)$/, 'equals'],
];

/** The parameters that are named after a field of the items. `taken` holds those that page and sort. */
export function filtersOf(
  operation: DescribedOperation,
  fields: ReadonlyMap<string, ItemField>,
  taken: ReadonlySet<string>,
): readonly Guess<FoundFilter>[] {
  return operation.parameters.flatMap((parameter) => {
    if (taken.has(parameter.name) || !isAsked(parameter) || parameter.in === 'header') return [];
    const found = filterOf(parameter, fields);
    return found ? [found] : [];
  });
}

function filterOf(
  parameter: DescribedParameter,
  fields: ReadonlyMap<string, ItemField>,
): Guess<FoundFilter> | undefined {
  const words = wordsOf(parameter.name);
  const plain = fields.get(words);
  const [match, field] = plain ? (['equals', plain] as const) : formOf(words, fields);
  if (!field || !isComparable(parameter, field)) return undefined;
  const isTime = String(field.shape.says['format'] ?? '').startsWith('date');
  // Whether a time is the same to the second, and in which zone, no name says.
  if (isTime && (match === 'equals' || match === 'not-equals')) return undefined;
  const isRange = match !== 'equals' && match !== 'not-equals';
  return {
    value: {
      parameter: parameter.name,
      field: field.at,
      match,
      ...(isTime && isRange && { unit: 'date-time' as const }),
    },
    because: `the parameter "${parameter.name}" is named after the field ${field.at}`,
  };
}

function formOf(words: string, fields: ReadonlyMap<string, ItemField>): readonly [Match, ItemField | undefined] {
  for (const [form, match] of FORMS) {
    const field = fields.get(form.exec(words)?.[1] ?? '');
    if (field) return [match, field];
  }
  return ['equals', undefined];
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
