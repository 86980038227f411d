import { itemSchemas, schemaKeyword } from '../../../contract/index.ts';
import type { FilterOf } from './filter-idiom.ts';
import { onScale, textOnScale } from './scale.ts';

/** So many values are tried where the schema lists none. */
const MOST_VALUES = 3;

/**
 * The values that the schema lists, of a list those of its items, else the first, the middle and the last of those that the items have, and one that
 * several have. A value that stands for no filter is none.
 */
export function tellingValues(values: readonly unknown[], of: FilterOf): string[] {
  const texts = values.map((value) => textOf(value, of));
  const listed = listedValues(of) ?? spreadWithShared(texts);
  return listed.filter((text) => text !== of.filter.any);
}

function listedValues({ contract, filter }: FilterOf): string[] | undefined {
  const { schemaPointer } = filter.parameter;
  // A filter that filters by default hides every item that has the other one.
  if (schemaKeyword(contract, schemaPointer, 'type')?.value === 'boolean') return ['false', 'true'];
  const [item = schemaPointer] = filter.parameter.list ? itemSchemas(contract, schemaPointer) : [];
  const listed = (schemaKeyword(contract, schemaPointer, 'enum') ?? schemaKeyword(contract, item, 'enum'))?.value;
  return Array.isArray(listed) ? listed.map(String) : undefined;
}

/** As the parameter writes it: a date-time of the field may be a number of seconds there. */
function textOf(value: unknown, { filter }: FilterOf): string {
  const { compares, unit } = filter;
  const number =
    compares === 'instant' && unit !== undefined && typeof value === 'string' ? onScale(filter, value) : undefined;
  return number === undefined || unit === 'date-time' ? String(value) : textOnScale(filter, number, value);
}

/** One that several items share comes first, where the others are one item's alone: what finds one item may lose the rest. */
function spreadWithShared(texts: readonly string[]): string[] {
  const spreadOut = spread([...new Set(texts)], MOST_VALUES);
  const shared = sharedTexts(texts);
  const [first] = spreadOut.some((text) => shared.has(text)) ? [] : shared;
  return first === undefined ? spreadOut : [first, ...spreadOut].slice(0, MOST_VALUES);
}

function sharedTexts(texts: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const text of texts) (seen.has(text) ? shared : seen).add(text);
  return shared;
}

/** So many values, evenly from the first to the last. */
function spread<T>(values: readonly T[], count: number): T[] {
  if (values.length <= count) return [...values];
  return Array.from(
    { length: count },
    (_, place) => values[Math.round((place * (values.length - 1)) / (count - 1))] as T,
  );
}
