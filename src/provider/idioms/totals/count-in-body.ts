import { putAt } from '../../json.ts';
import type { TotalIdiom } from './total-idiom.ts';

/** The body says how many items stand on this page. */
export const countInBody: TotalIdiom = (body, { count }, selection) => {
  if (count !== undefined) putAt(body, count.at, selection.count);
};
