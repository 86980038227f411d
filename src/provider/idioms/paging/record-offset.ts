import type { NumberedIdiom } from './paging-idiom.ts';

/** `record-offset`: the page parameter counts the items before the page. */
export const recordOffset: NumberedIdiom = ({ number, size }) => ({ start: number, size });
