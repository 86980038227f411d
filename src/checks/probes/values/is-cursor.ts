import { cursorPaging, type Operation, type Parameter } from '../../../contract/index.ts';

/** Whether a parameter takes the text that leads to a page. Only a page of the list gives valid ones, whatever the schema allows. */
export function isCursor({ collection }: Operation, { pointer }: Parameter): boolean {
  return cursorPaging(collection)?.cursor.pointer === pointer;
}
