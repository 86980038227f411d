import type { JsonPointer } from '../../contract/index.ts';
import type { DescribedParameter } from '../document/described-operation.ts';
import type { FoundSort, Guess } from '../guess.ts';
import { isNamed, wordsOf } from '../words.ts';
import type { ItemField } from './item-fields.ts';
import { ORDERING } from './sort-words.ts';

const UP = /^(.+) (?:asc|ascending)$|^(?:asc|ascending) (.+)$/;
const DOWN = /^(.+) (?:desc|descending)$|^(?:desc|descending) (.+)$/;
/** A name in code or in quotes, as descriptions list keys. */
const QUOTED = /`([^`\s]+)`|"([^"\s]+)"|'([^'\s]+)'/g;

/** Two parameters that take a key, one for each direction: `sort_asc` and `sort_desc`, or `sort` and `sort_desc`. */
export function sortByDirection(
  parameters: readonly DescribedParameter[],
  fields: ReadonlyMap<string, ItemField>,
): Guess<FoundSort> | undefined {
  const takers = parameters.filter(({ types }) => !types.some((type) => type === 'boolean' || type === 'array'));
  for (const down of takers) {
    const stem = stemIn(DOWN, down.name);
    if (stem === undefined) continue;
    const up =
      takers.find(({ name }) => stemIn(UP, name) === stem) ??
      takers.find((each) => wordsOf(each.name) === stem && Object.keys(keysOf([each], fields)).length > 0);
    const keys = up ? keysOf([up, down], fields) : {};
    if (!up || Object.keys(keys).length === 0) continue;
    return {
      value: { ascending: up.name, descending: down.name, keys },
      because: `the parameters "${up.name}" and "${down.name}" are named after a direction, and list fields of the items`,
    };
  }
  return undefined;
}

/** What is said to be sorted: `sort` in `sort_desc`. */
function stemIn(pattern: RegExp, name: string): string | undefined {
  const [, before, behind] = pattern.exec(wordsOf(name)) ?? [];
  const stem = before ?? behind;
  return stem !== undefined && isNamed(stem, ORDERING) ? stem : undefined;
}

/** The fields that all of the parameters take, where at least one of them lists its values. */
function keysOf(
  parameters: readonly DescribedParameter[],
  fields: ReadonlyMap<string, ItemField>,
): Record<string, JsonPointer> {
  const [first = [], ...others] = parameters.map((each) => listedIn(each, fields)).filter((names) => names.length > 0);
  const shared = first.filter((name) => others.every((names) => names.includes(name)));
  return Object.fromEntries(shared.map((name) => [name, fields.get(wordsOf(name))?.at ?? '']));
}

/** The names of fields in an enumeration; without one those in quotes, where the description quotes nothing else. */
function listedIn({ says, description }: DescribedParameter, fields: ReadonlyMap<string, ItemField>): string[] {
  const isField = (name: unknown): name is string => typeof name === 'string' && fields.has(wordsOf(name));
  if (Array.isArray(says['enum'])) return says['enum'].filter(isField);
  const quoted = [...description.matchAll(QUOTED)].map(([, ...names]) => names.find((name) => name !== undefined));
  return quoted.every(isField) ? [...new Set(quoted)] : [];
}
