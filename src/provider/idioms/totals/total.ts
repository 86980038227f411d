import type { TotalIdiom } from './total-idiom.ts';

/** How many items match, on all pages together; no more than the total counts to. */
export const total: TotalIdiom = ({ total: field }, { selection }) =>
  field && { field, value: Math.min(selection.total, field.atMost ?? Number.POSITIVE_INFINITY) };
