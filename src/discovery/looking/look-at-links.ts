import type { Look } from './observation.ts';
import { seen } from './observation.ts';

/** A list whose document says nothing of pages may still link them. */
export const lookAtLinks: Look = async (list, { plain }) => {
  if (list.paging !== undefined || !/\brel="?next"?/.test(plain.headers['link'] ?? '')) return { list, saw: [] };
  const what = 'the header Link leads to the next page';
  return { list: { ...list, paging: seen({ style: 'link' }, what) }, saw: [what] };
};
