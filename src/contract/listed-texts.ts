import { joinPointer } from './json-pointer.ts';
import type { Contract, Parameter } from './model/index.ts';
import { writtenText } from './reading/written-text.ts';
import { schemaKeyword } from './schema/schema-keyword.ts';
import { itemSchemas } from './schema/walk-schema.ts';

type Listing = Pick<Parameter, 'schemaPointer' | 'list'>;

/**
 * The texts that an enumeration allows for a parameter, or for each value of a list; `undefined` where nothing is listed. Null is left out, because
 * no one says how it is written outside of a JSON body.
 */
export function listedTexts(contract: Contract, { schemaPointer, list }: Listing): readonly string[] | undefined {
  const [item] = list ? itemSchemas(contract, schemaPointer) : [];
  const listed =
    schemaKeyword(contract, schemaPointer, 'enum') ??
    (item === undefined ? undefined : schemaKeyword(contract, item, 'enum'));
  if (!Array.isArray(listed?.value)) return undefined;
  return listed.value.flatMap((value: unknown, index) =>
    value === null ? [] : [writtenText(contract, joinPointer(listed.promise, 'enum', index))],
  );
}
