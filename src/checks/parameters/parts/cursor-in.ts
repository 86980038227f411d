import type { CursorPaging, MarkerPaging } from '../../../contract/index.ts';
import type { RequestPlan } from '../../../judgement/index.ts';
import { nextPage, pageQuery, pageSizes, type ListQuery } from '../../../lists/index.ts';
import type { CheckContext } from '../../check.ts';

/** The token that the first of the smallest pages says. */
export async function cursorIn(
  { operation, send }: CheckContext,
  paging: CursorPaging | MarkerPaging,
  about: Pick<RequestPlan, 'parameters' | 'resource'>,
): Promise<ListQuery | undefined> {
  const size = pageSizes(operation, paging)?.smallest ?? 1;
  const parameters = { ...about.parameters, ...pageQuery(paging, { index: 0, size }) };
  const { request, response } = await send({ ...about, parameters, purpose: 'a page that says a cursor' });
  const next = nextPage(paging, { url: request.url, response });
  return next && 'parameters' in next ? next.parameters : undefined;
}
