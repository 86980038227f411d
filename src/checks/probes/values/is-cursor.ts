import type { Operation, Parameter } from '../../../contract/index.ts';

/** Whether a parameter takes the token that leads to a page. Only a page of the list gives valid ones, whatever the schema allows. */
export function isCursor({ collection }: Operation, { pointer }: Parameter): boolean {
  return collection?.paging?.style === 'cursor' && collection.paging.cursor.pointer === pointer;
}
