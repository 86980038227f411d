import type { Operation } from '../../../contract/index.ts';
import { awaitAll } from '../../../judgement/index.ts';
import { itemsOf, type ListWindow, type Walk, walkSize, walkSizes } from '../../../lists/index.ts';
import { placesAlone } from '../../probes/index.ts';

/** What else says the total of a list: walks in smaller pages, a page behind the end, and pages of one item. */
export async function furtherReads(operation: Operation, window: ListWindow, whole: Walk): Promise<readonly Walk[]> {
  const walks = await awaitAll(walkSizes(whole.items.length, window).map((size) => window.walk({}, size)));
  const pages = await awaitAll([
    behindTheEnd(operation, window, whole),
    ...placesAlone(whole, window)
      .filter((place) => window.jumps && window.allows({}, place))
      .map(async ({ index, size }) => [asWalk(whole, size, await window.page({}, { index, size }))]),
  ]);
  return [...walks, ...pages.flat()];
}

/** A page behind the end has the same total. What else it holds is judged by empty-past-the-end. */
async function behindTheEnd(
  { contract, collection }: Operation,
  window: ListWindow,
  whole: Walk,
): Promise<readonly Walk[]> {
  const size = walkSize(whole.items.length, window);
  const place = { index: Math.ceil(whole.items.length / size) + 1, size };
  if (!collection || !window.jumps || !window.allows({}, place)) return [];
  const page = await window.page({}, place);
  return itemsOf(contract, collection, page.response) ? [asWalk(whole, size, page)] : [];
}

function asWalk(whole: Walk, size: number, page: Walk['pages'][number]): Walk {
  return { ...whole, size, pages: [page], complete: false };
}
