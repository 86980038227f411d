import { joinList, splitList } from './list-text.ts';
import type { Sort, SortDirection } from './model/index.ts';

type Several = Pick<Sort, 'separator' | 'list'>;

/** The parts of a text that says several keys or directions; one where the contract knows no separator. */
export function splitTerms({ separator, list }: Several, text: string): readonly string[] {
  if (list) return splitList(list, text);
  return separator === undefined ? [text] : text.split(separator);
}

/** Several keys or directions as one text; `undefined` where they cannot stand together, or one of them holds the separator. */
export function joinTerms({ separator, list }: Several, parts: readonly string[]): string | undefined {
  if (list?.apart) return joinList(list, parts);
  if (separator === undefined) return parts.length === 1 ? parts[0] : undefined;
  return parts.some((part) => part.includes(separator)) ? undefined : parts.join(separator);
}

/** Where the contract says that there may be several keys: the separator, or the parameter that is a list. */
export function severalPointer({ pointer, separator, list }: Pick<Sort, 'pointer'> & Several): string | undefined {
  if (list) return pointer;
  return separator === undefined ? undefined : `${pointer}/separator`;
}

/** The direction of a key that is named without one: `unsaid`, or the default of the parameter that says a direction. `undefined` where no one says it. */
export function bareDirection({ unsaid, order, directions }: Sort): SortDirection | undefined {
  const usual = order?.schema['default'];
  if (unsaid !== undefined || usual === undefined) return unsaid;
  if (usual === directions.ascending) return 'ascending';
  return usual === directions.descending ? 'descending' : undefined;
}
