import { valueAt } from '../../contract/index.ts';
import type { Located, Selection } from '../../provider/pipeline/index.ts';

/** Where the page behind a marked item begins in other matches than the true ones; `undefined` where no marker is sent, or none of them has it. */
export function startIn(matches: Selection['items'], { operation, parameters }: Located): number | undefined {
  const paging = operation.collection?.paging;
  const mark = paging?.style === 'marker' ? parameters[paging.cursor.name] : undefined;
  if (paging?.style !== 'marker' || mark === undefined) return undefined;
  const place = matches.findLastIndex((item) => String(valueAt(item, paging.field)) === String(mark));
  return place < 0 ? undefined : place + 1;
}
