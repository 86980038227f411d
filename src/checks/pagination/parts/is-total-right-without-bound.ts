import { numberedPaging } from '../../../contract/index.ts';
import type { CheckContext } from '../../check.ts';
import { itemsOf, numberAt, pageQuery, type ListWindow } from '../../../lists/index.ts';

/**
 * Whether the total is right where the list is read without the bound that freezes the window. Then a total that is wrong within the window is a
 * fault of the filter that sets the bound. One answer tells, whatever arrives meanwhile: the last page is not full, and holds as many items as its
 * total leaves for it.
 */
export async function isTotalRightWithoutBound(
  { operation: { contract, collection }, send }: CheckContext,
  window: ListWindow,
): Promise<boolean> {
  const { total } = collection ?? {};
  const paging = numberedPaging(collection);
  if (!collection || !paging || !total || Object.keys(window.base).length === 0) return false;
  const size = window.largestPage;
  const pageAt = (index: number) =>
    send({
      parameters: pageQuery(paging, { index, size }),
      purpose: 'the total without a bound',
      fresh: true,
    });
  const first = await pageAt(0);
  const stated = numberAt(first.response, total) ?? 0;
  const index = Math.max(0, Math.ceil(stated / size) - 1);
  if (!window.allows({}, { index, size })) return false;
  const last = index === 0 ? first : await pageAt(index);
  const items = itemsOf(contract, collection, last.response)?.length ?? 0;
  return items < size && items + index * size === numberAt(last.response, total);
}
