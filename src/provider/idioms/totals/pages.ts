import type { TotalIdiom } from './total-idiom.ts';

/** How many pages there are. */
export const pages: TotalIdiom = ({ pages: field }, { selection }) => field && { field, value: selection.pages ?? 1 };
