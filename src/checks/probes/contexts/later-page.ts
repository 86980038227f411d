import { cursorPaging, type Operation } from '../../../contract/index.ts';
import type { CheckContext } from '../../check.ts';
import { secondPage } from '../lists/second-page.ts';
import type { ProbeContext } from './contexts-of.ts';

/**
 * The second page of a list whose pages lead from one to the next, as a context. `undefined` where pages have numbers, where the list has one page,
 * and where a URL of the provider may hold a credential of its own.
 */
export async function laterPage(context: CheckContext): Promise<ProbeContext | undefined> {
  const { operation } = context;
  const { paging } = operation.collection ?? {};
  if (!paging || !leadsToLaterPages(operation)) return undefined;
  const { first, next } = await secondPage(context, paging);
  if (!next || 'refusedBecause' in next) return undefined;
  const plan =
    'target' in next ? { target: next.target, parameters: {} } : { parameters: { ...first, ...next.parameters } };
  return { says: 'a later page', names: ['a later page'], plan };
}

/** Whether only pages lead to later ones, by what may be sent with another credential. */
export function leadsToLaterPages({ contract, security, collection }: Operation): boolean {
  const { paging } = collection ?? {};
  if (!paging) return false;
  if (paging.style !== 'link') return cursorPaging({ paging }) !== undefined;
  const schemes = contract.credentials.filter(({ name }) => security.includes(name));
  return schemes.every(({ place }) => place !== undefined && place.in !== 'query');
}
