import type { Operation } from '../../contract/index.ts';
import type { ListQuery, ListWindow, Walk } from '../list-reader.ts';
import { walkSize } from '../queries/walk-sizes.ts';
import { withoutOrder } from '../queries/without-order.ts';

/** A list in pages of a size that cuts it two or three times. How long it is, the same list in its default order shows. */
export async function walkInPages(
  { collection }: Pick<Operation, 'collection'>,
  window: ListWindow,
  query: ListQuery,
): Promise<Walk> {
  const { items } = await window.read(withoutOrder(collection ?? {}, query));
  return collection?.paging ? window.walk(query, walkSize(items.length, window)) : window.read(query);
}
