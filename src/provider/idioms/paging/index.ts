import type { Collection, PagingStyle } from '../../../contract/index.ts';
import type { ParameterValues } from '../../pipeline/parameter-values.ts';
import { pageIndex } from './page-index.ts';
import type { PageCut, PagingIdiom } from './paging-idiom.ts';
import { recordOffset } from './record-offset.ts';

export type { PageCut } from './paging-idiom.ts';

/** Every style of paging that the provider keeps: one file each, and a line here. */
const STYLES: Readonly<Record<PagingStyle, PagingIdiom>> = {
  'page-index': pageIndex,
  'record-offset': recordOffset,
};

/** Where the page that is asked for is cut out of the matches; a list without pages is one page. */
export function pageCutOf({ paging }: Pick<Collection, 'paging'>, parameters: ParameterValues): PageCut {
  return paging === undefined ? { start: 0, size: Number.POSITIVE_INFINITY } : STYLES[paging.style](paging, parameters);
}
