import { lastMark, type MarkerPaging, valueAt } from '../../../contract/index.ts';
import type { WalkedIdiom } from './paging-idiom.ts';

/** The last item of a page marks where the next one begins: `{ "items": [{ "id": "a" }, { "id": "b" }] }` leads to `marker=b`. */
export const marker: WalkedIdiom<MarkerPaging> = (paging, { response }) => {
  const items = valueAt(response.body, paging.items);
  if (!Array.isArray(items) || items.length === 0) return undefined;
  const mark = lastMark(paging, response.body);
  if (mark === undefined) return { key: paging.field, refusedBecause: 'is missing in the last item of a page' };
  const { name } = paging.cursor;
  return { key: `${name}=${mark}`, parameters: { [name]: mark }, mayBeEmpty: true };
};
