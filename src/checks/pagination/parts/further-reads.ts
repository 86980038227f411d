import type { Operation } from '../../../contract/index.ts';
import { type Came, whatCame } from '../../../judgement/index.ts';
import { itemsOf, type ListWindow, type Walk, walkSize, walkSizes } from '../../../lists/index.ts';
import { directionQueries, placesAlone, placesWalked } from '../../probes/index.ts';

/** What else says the total of a list: walks in smaller pages, a page behind the end, pages of one item, and every order. */
export async function furtherReads(operation: Operation, window: ListWindow, whole: Walk): Promise<Came<Walk>> {
  const walks = walkSizes(whole.items.length, window).map(async (size) => [await window.walk({}, size)]);
  const alone = window.jumps ? placesAlone(whole, window) : placesWalked(whole, window);
  const places = alone
    .filter((place) => window.allows({}, place))
    .map(async (place, at, { length }) => {
      // The last is read by a check of its own too, and shows most.
      const later = at < length - 1 ? 1 : undefined;
      return [asWalk(whole, place.size, await window.page({}, { ...place, later }))];
    });
  const all = [...walks, behindTheEnd(operation, window, whole), ...places, ...inEachOrder(operation, window, whole)];
  const { came, ...why } = await whatCame(all);
  return { came: came.flat(), ...why };
}

/** In every order that can be asked for. Where one loses items, the checks of orders say so. */
function inEachOrder({ collection }: Operation, window: ListWindow, { items }: Walk): Promise<readonly Walk[]>[] {
  const orders = collection?.sort && window.depth !== 'bare' ? directionQueries(collection.sort, window) : [];
  return orders.map(async ({ query }) => {
    const walk = await window.read(query);
    return walk.items.length === items.length ? [walk] : [];
  });
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
  const page = await window.page({}, { ...place, later: 1 });
  return itemsOf(contract, collection, page.response) ? [asWalk(whole, size, page)] : [];
}

function asWalk(whole: Walk, size: number, page: Walk['pages'][number]): Walk {
  return { ...whole, size, pages: [page], complete: false };
}
