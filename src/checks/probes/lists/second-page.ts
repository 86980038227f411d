import { type NextPage, nextPage, pageQuery, pageSizes, type ListQuery } from '../../../lists/index.ts';
import type { Paging } from '../../../contract/index.ts';
import type { RequestPlan } from '../../../judgement/index.ts';
import type { CheckContext } from '../../check.ts';

/** What leads to the second of the smallest pages, and what the first was asked for with. */
export interface SecondPage {
  readonly first: ListQuery;
  readonly next: NextPage | undefined;
}

/** Asks for the first of the smallest pages of a list whose pages lead from one to the next, or for the first page of so many items. */
export async function secondPage(
  { operation, send }: Pick<CheckContext, 'operation' | 'send'>,
  paging: Paging,
  {
    size = pageSizes(operation, paging)?.smallest ?? 1,
    ...about
  }: Pick<RequestPlan, 'parameters' | 'resource'> & { readonly size?: number } = {},
): Promise<SecondPage> {
  const first = pageQuery(paging, { index: 0, size });
  const parameters = { ...about.parameters, ...first };
  const { request, response } = await send({ ...about, parameters, purpose: 'a page that says a cursor' });
  return { first, next: nextPage(paging, { url: request.url, response }) };
}
