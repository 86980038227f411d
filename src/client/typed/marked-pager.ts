import { type Collection, lastMark, type MarkerPaging, moreMeant } from '../../contract/index.ts';
import type { RecordedResponse } from '../exchange.ts';
import type { Page, Pager } from './pager.ts';
import { saidIn } from './said-in.ts';

/** Asks for what stands behind the last item of each page. The list ends where a page says so, or has no items. */
export function markedPager(
  paging: MarkerPaging,
  { collection: { more }, parameters }: { readonly collection: Pick<Collection, 'more'>; readonly parameters: object },
): Pager {
  const first: Page = { parameters };
  const seen = new Set<string>();
  let following: Page | undefined;
  return {
    first: () => first,
    read(count, { response }) {
      following = undefined;
      if (!response || count === 0 || saysTheEnd(response, more)) return undefined;
      const mark = lastMark(paging, response.body);
      if (mark === undefined)
        return `its last item has nothing at ${paging.field}, so the page behind it cannot be asked for`;
      if (seen.has(mark)) return `its page ends with ${mark} for the second time, so the list never ends`;
      seen.add(mark);
      following = { parameters: { ...parameters, [paging.cursor.name]: mark } };
      return undefined;
    },
    next: () => following,
  };
}

function saysTheEnd(response: RecordedResponse, more: Collection['more']): boolean {
  return more !== undefined && moreMeant(saidIn(response, more), more) === false;
}
