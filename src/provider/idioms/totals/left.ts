import { allowsThere } from './allows-there.ts';
import { end } from './end.ts';
import type { TotalIdiom } from './total-idiom.ts';

/** How many matches stand behind the page; where none does, 0 or nothing, as the schema allows. */
export const left: TotalIdiom = ({ left: field }, { operation, selection }) => {
  if (!field) return undefined;
  const { left: matches = 0 } = selection;
  const isSaid = matches > 0 || field.header !== undefined || allowsThere(field, operation, 0);
  return { field, value: isSaid ? matches : end(field, operation) };
};
