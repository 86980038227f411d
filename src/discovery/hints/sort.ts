import type { JsonPointer } from '../../contract/index.ts';
import type { DescribedOperation, DescribedParameter } from '../document/described-operation.ts';
import type { FoundSort, Guess } from '../guess.ts';
import { isNamed, namesFrom, wordsOf } from '../words.ts';
import type { ItemField } from './item-fields.ts';
import { isAsked } from './page-size.ts';
import { sortByDirection } from './sort-by-direction.ts';
import { ORDERING } from './sort-words.ts';

const DIRECTION = namesFrom(
  'order, sort order, sort dir, sort direction, direction, dir, order dir, order direction, order by direction, sort type, sorting order, sortierrichtung',
);
const ASCENDING = /^(?:asc|ascending|ascend|up|1)$/i;
const DESCENDING = /^(?:desc|descending|descend|down|-1)$/i;
const SUFFIX = /^(.+?)([ :,_.|])(asc|desc|ascending|descending)$/i;

/** Keys that sort, where a document lists them; names of fields that it does not list are not guessed. */
export function sortOf(
  operation: DescribedOperation,
  fields: ReadonlyMap<string, ItemField>,
): Guess<FoundSort> | undefined {
  const parameters = operation.parameters.filter((each) => isAsked(each));
  return sortByDirection(parameters, fields) ?? sortByKey(parameters, fields);
}

function sortByKey(
  parameters: readonly DescribedParameter[],
  fields: ReadonlyMap<string, ItemField>,
): Guess<FoundSort> | undefined {
  const order = parameters.find((each) => isNamed(each.name, DIRECTION) && directionsOf(each));
  const by = parameters.find((each) => isNamed(each.name, ORDERING) && each !== order && wordsIn(each).length > 0);
  if (!by) return undefined;
  const syntax = syntaxOf(wordsIn(by));
  const keys = keysOf(wordsIn(by), syntax, fields);
  if (Object.keys(keys).length === 0) return undefined;
  const because = `the parameter "${by.name}" lists fields of the items`;
  const directions =
    syntax?.style === 'suffix' ? syntax.directions : order && !syntax ? directionsOf(order) : undefined;
  // Without a word for the direction no one knows which one a key has.
  if (!syntax && directions === undefined) return undefined;
  const start = defaultOf(by, { keys, order, directions, isPrefixed: syntax?.style === 'prefix' });
  return {
    value: {
      by: by.name,
      ...(!syntax && order && { order: order.name }),
      ...(syntax?.style === 'prefix' && { syntax: { style: 'prefix' as const } }),
      ...(syntax?.style === 'suffix' && { syntax: { style: 'suffix' as const, between: syntax.between } }),
      ...(directions && { directions }),
      keys,
      ...(start && { default: start }),
    },
    because,
  };
}

type Directions = { readonly ascending: string; readonly descending: string };
type Syntax =
  | { readonly style: 'prefix' }
  | { readonly style: 'suffix'; readonly between: string; readonly directions: Directions };

function wordsIn({ says, types }: DescribedParameter): readonly string[] {
  const values = Array.isArray(says['enum']) ? says['enum'] : [];
  return types.includes('array') ? [] : values.filter((value) => typeof value === 'string');
}

function directionsOf(parameter: DescribedParameter): Directions | undefined {
  const words = wordsIn(parameter);
  const ascending = words.find((word) => ASCENDING.test(word));
  const descending = words.find((word) => DESCENDING.test(word));
  return ascending === undefined || descending === undefined ? undefined : { ascending, descending };
}

function syntaxOf(words: readonly string[]): Syntax | undefined {
  if (words.some((word) => word.startsWith('-') && words.includes(word.slice(1)))) return { style: 'prefix' };
  const parts = words.flatMap((word) => [SUFFIX.exec(word) ?? []]);
  const ascending = parts.find(([, , , word = '']) => /^asc/i.test(word));
  const descending = parts.find(([, , , word = '']) => /^desc/i.test(word));
  if (!ascending || !descending || parts.some((part) => part.length === 0 || part[2] !== ascending[2]))
    return undefined;
  return {
    style: 'suffix',
    between: ascending[2] ?? ':',
    directions: { ascending: ascending[3] ?? '', descending: descending[3] ?? '' },
  };
}

function keysOf(
  words: readonly string[],
  syntax: Syntax | undefined,
  fields: ReadonlyMap<string, ItemField>,
): Record<string, JsonPointer> {
  const names = words.map((word) =>
    syntax?.style === 'prefix' ? word.replace(/^[-+]/, '') : syntax ? word.replace(SUFFIX, '$1') : word,
  );
  return Object.fromEntries(
    names.flatMap((name) => {
      const field = fields.get(wordsOf(name));
      return field ? [[name, field.at] as const] : [];
    }),
  );
}

interface Known {
  readonly keys: Readonly<Record<string, JsonPointer>>;
  readonly order: DescribedParameter | undefined;
  readonly directions: Directions | undefined;
  readonly isPrefixed: boolean;
}

/** The order of a request that asks for none, where both of its parts have a documented default. */
function defaultOf(
  { says }: DescribedParameter,
  { keys, order, directions, isPrefixed }: Known,
): FoundSort['default'] | undefined {
  const text = typeof says['default'] === 'string' ? says['default'] : '';
  const key = isPrefixed ? text.replace(/^[-+]/, '') : text;
  if (!Object.hasOwn(keys, key)) return undefined;
  if (isPrefixed) return { key, direction: text.startsWith('-') ? 'descending' : 'ascending' };
  const word = order?.says['default'];
  if (word !== directions?.ascending && word !== directions?.descending) return undefined;
  return { key, direction: word === directions?.ascending ? 'ascending' : 'descending' };
}
