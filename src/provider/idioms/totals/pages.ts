import { allowsThere } from './allows-there.ts';
import type { TotalIdiom } from './total-idiom.ts';

/** How many pages there are. An empty list has none, or one where the schema allows no 0. */
export const pages: TotalIdiom = ({ pages: field }, { operation, selection }) => {
  if (!field) return undefined;
  const { pages: count = 1 } = selection;
  return { field, value: count === 0 && !allowsThere(field, operation, 0) ? 1 : count };
};
