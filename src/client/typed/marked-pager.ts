import { type Collection, type MarkerPaging, valueAt } from '../../contract/index.ts';
import type { RecordedResponse } from '../exchange.ts';
import type { Page, Pager } from './pager.ts';
import { saidIn } from './said-in.ts';

/** Asks for what stands behind the last item of each page. The list ends where a page says so, or has no items. */
export function markedPager(
  { cursor, items, field }: MarkerPaging,
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
      const page = valueAt(response.body, items);
      const mark = valueAt(Array.isArray(page) ? page.at(-1) : undefined, field);
      if (mark === '' || !['string', 'number', 'bigint'].includes(typeof mark))
        return `its last item has nothing at ${field}, so the page behind it cannot be asked for`;
      if (seen.has(String(mark)))
        return `its page ends with ${String(mark)} for the second time, so the list never ends`;
      seen.add(String(mark));
      following = { parameters: { ...parameters, [cursor.name]: String(mark) } };
      return undefined;
    },
    next: () => following,
  };
}

function saysTheEnd(response: RecordedResponse, more: Collection['more']): boolean {
  const said = more && saidIn(response, more);
  return said !== undefined && said !== null && String(said) !== String(more?.value);
}
