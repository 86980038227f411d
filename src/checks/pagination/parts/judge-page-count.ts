import type { TotalField } from '../../../contract/index.ts';
import type { Evidence, Violation } from '../../../judgement/index.ts';
import { numberAt, underQuery, type Walk } from '../../../lists/index.ts';

/** What is wrong with the number of pages that the pages of a walk say. */
export function judgePageCount(walk: Walk, field: TotalField, evidence: Evidence): Violation[] {
  const said = walk.complete ? walk.pages : [];
  const read = said.flatMap((exchange) => {
    const stated = numberAt(exchange.response, field);
    return stated === undefined ? [] : [{ exchange, stated }];
  });
  evidence.add('numbers of pages read', read.length);
  const wrong = read.find(({ stated }) => !fits(walk, stated));
  if (!wrong) return [];
  return [
    {
      message: `the number of pages is ${wrong.stated}, and ${walk.items.length} items${underQuery(walk)} fill ${pagesOf(walk)} pages${walk.size === undefined ? '' : ` of ${walk.size}`}`,
      expected: pagesOf(walk),
      received: wrong.stated,
      ...(field.at !== undefined && { at: field.at }),
      exchange: wrong.exchange,
      promise: field.promise,
    },
  ];
}

function fits(walk: Walk, stated: number): boolean {
  return stated === pagesOf(walk) || (walk.items.length === 0 && stated <= 1);
}

/** Where no one says how many items a page holds, as many as the walk came by. */
function pagesOf({ items, pages, size }: Walk): number {
  return size === undefined ? pages.length : Math.ceil(items.length / size);
}
