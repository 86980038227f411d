import { cursorPaging, type Operation, type Paging } from '../../../contract/index.ts';
import { nextPage, pageQuery, pageSizes } from '../../../lists/index.ts';
import type { CheckContext } from '../../check.ts';
import type { ProbeContext } from './contexts-of.ts';

/**
 * The second page of a list whose pages lead from one to the next, as a context. `undefined` where pages have numbers, where the list has one page,
 * and where a URL of the provider may hold a credential of its own.
 */
export async function laterPage({ operation, send }: CheckContext): Promise<ProbeContext | undefined> {
  const { paging } = operation.collection ?? {};
  if (!paging || !isWalked(operation, paging)) return undefined;
  const size = pageSizes(operation, paging)?.smallest ?? 1;
  const { request, response } = await send({
    parameters: pageQuery(paging, { index: 0, size }),
    purpose: 'a page that says a cursor',
  });
  const next = nextPage(paging, { url: request.url, response });
  if (!next || 'refusedBecause' in next) return undefined;
  const plan =
    'target' in next
      ? { target: next.target, parameters: {} }
      : { parameters: { ...pageQuery(paging, { index: 0, size }), ...next.parameters } };
  return { says: 'a later page', names: ['a later page'], plan };
}

function isWalked({ contract, security }: Operation, paging: Paging): boolean {
  if (paging.style !== 'link') return cursorPaging({ paging }) !== undefined;
  const schemes = contract.credentials.filter(({ name }) => security.includes(name));
  return schemes.every(({ place }) => place !== undefined && place.in !== 'query');
}
