import { parameterIssues } from '../../../contract/index.ts';
import { counted, type Evidence, type Violation } from '../../../judgement/index.ts';
import { linkSaid, type ListWindow, walkSize } from '../../../lists/index.ts';
import { type JudgedLink, RELS } from './judge-link.ts';

/**
 * What is wrong with a link of a page that begins in the middle of the first one, where pages are counted in records: one page before it begins before
 * the list, and the contract may allow no such number.
 */
export async function linkBeforeTheList(
  { operation, paging, name }: JudgedLink,
  window: ListWindow,
  evidence: Evidence,
): Promise<readonly Violation[]> {
  const field = operation.collection?.links?.[name];
  if (!field || paging.style !== 'record-offset' || !paging.size || window.depth !== 'full') return [];
  const { items } = await window.reference();
  const size = walkSize(items.length, window);
  const before = Math.floor(size / 2);
  const query = { [paging.page.name]: String(paging.first + before), [paging.size.name]: String(size) };
  if (before < 1 || before >= items.length || !window.allows(query)) return [];
  const exchange = await window.ask(query, 'a page that begins in the middle of the first one', { later: 2 });
  const said = linkSaid(exchange.response, field, RELS[name]);
  if (said === undefined) return [];
  evidence.add('pages whose links were read');
  const { page } = paging;
  const number = URL.parse(said, exchange.request.url)?.searchParams.get(page.sentAs ?? page.name);
  if (!number || parameterIssues(operation.contract, page, number).length === 0) return [];
  return [
    {
      message: `the link "${name}" of the page of ${counted(size, 'items')} from ${page.name}=${query[page.name]} asks for ${page.name}=${number}, which the contract does not allow`,
      expected: `a link that keeps to the schema of ${page.name}`,
      received: said,
      ...(field.at !== undefined && { at: field.at }),
      exchange,
      promise: field.promise,
    },
  ];
}
