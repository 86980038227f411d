import { countInBody } from './count-in-body.ts';
import type { TotalIdiom } from './total-idiom.ts';
import { totalInBody } from './total-in-body.ts';

/** Every number about a list that the provider says: one file each, and a line here. */
const TOTALS: readonly TotalIdiom[] = [totalInBody, countInBody];

/** Writes the numbers that the contract has a place for. */
export const writeTotals: TotalIdiom = (body, collection, selection) => {
  for (const write of TOTALS) write(body, collection, selection);
};
