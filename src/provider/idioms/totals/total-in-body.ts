import { putAt } from '../../json.ts';
import type { TotalIdiom } from './total-idiom.ts';

/** The body says how many items match, on all pages together. */
export const totalInBody: TotalIdiom = (body, { total }, selection) => {
  if (total !== undefined) putAt(body, total.at, selection.total);
};
