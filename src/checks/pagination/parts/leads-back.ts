import { awaitAll, type Violation } from '../../../judgement/index.ts';
import { type ListWindow, nextPage } from '../../../lists/index.ts';
import type { CheckContext } from '../../check.ts';
import type { Place } from '../../probes/index.ts';

/** Whether two pages up to a place say one next page, so that the way leads back. A walk in the smallest pages would take too many requests. */
export async function leadsBack(
  { operation: { collection, pointer }, evidence }: Pick<CheckContext, 'operation' | 'evidence'>,
  window: ListWindow,
  { index, size }: Place,
): Promise<readonly Violation[]> {
  const paging = collection?.paging;
  if (!paging) return [];
  const pages = await awaitAll(Array.from({ length: index + 1 }, (_, at) => window.page({}, { index: at, size })));
  const keys = pages.map(({ request, response }) => nextPage(paging, { url: request.url, response })?.key);
  evidence.add('pages followed', pages.length);
  const again = keys.findIndex((key, at) => key !== undefined && keys.indexOf(key) < at);
  const exchange = pages[again];
  if (!exchange) return [];
  return [
    {
      message: `in pages of ${size}, page ${again + 1} says the same next page as page ${keys.indexOf(keys[again]) + 1}: ${keys[again]}`,
      expected: 'another page',
      received: keys[again],
      exchange,
      promise: paging.pointer ?? pointer,
    },
  ];
}
