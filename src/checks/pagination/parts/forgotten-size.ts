import type { Operation } from '../../../contract/index.ts';
import { counted, type Violation } from '../../../judgement/index.ts';
import { itemsOf, underQuery, type Walk } from '../../../lists/index.ts';

/** A page that a URL of the provider leads to, and that is larger than was asked for. Where the first page is, the size itself is at fault. */
export function forgottenSize({ contract, collection }: Operation, walk: Walk): Violation[] {
  const { size, pages } = walk;
  if (collection?.paging?.style !== 'link' || size === undefined) return [];
  const lengths = pages.map(({ response }) => itemsOf(contract, collection, response)?.length ?? 0);
  const place = lengths.findIndex((length) => length > size);
  const exchange = pages[place];
  if (place < 1 || !exchange) return [];
  return [
    {
      message: `pages of ${size} are asked for${underQuery(walk)}, and the page that ${place === 1 ? 'the first' : `number ${place}`} leads to holds ${counted(lengths[place] ?? 0, 'items')}`,
      expected: `at most ${counted(size, 'items')}`,
      received: lengths[place],
      at: collection.items,
      exchange,
      promise: collection.paging.pointer,
    },
  ];
}
