import type { NumberedIdiom } from './paging-idiom.ts';

/** `page-index`: the page parameter counts pages. */
export const pageIndex: NumberedIdiom = ({ number, size }) => ({ start: number * size, size });
