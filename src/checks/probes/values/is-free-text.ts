import { schemaKeyword, type Operation, type Parameter } from '../../../contract/index.ts';

/** Whether the values of a parameter are texts that no list and no format names. */
export function isFreeText({ contract }: Operation, { schemaPointer }: Parameter): boolean {
  const said = (keyword: 'type' | 'enum' | 'format'): unknown => schemaKeyword(contract, schemaPointer, keyword)?.value;
  return said('type') === 'string' && said('enum') === undefined && said('format') === undefined;
}
