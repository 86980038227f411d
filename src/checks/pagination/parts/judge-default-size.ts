import type { AnsweredExchange } from '../../../client/index.ts';
import { counted, type Violation } from '../../../judgement/index.ts';
import { itemsOf, type ListWindow, mayBeShort, nextPage, underQuery } from '../../../lists/index.ts';
import type { CheckContext } from '../../check.ts';
import type { DefaultSizePage } from '../../probes/index.ts';
import { isWalked } from './is-paginated.ts';

const PURPOSE = 'a page of the default size';

/** A page that is asked for without its size. */
export async function judgeDefaultSize(
  context: CheckContext,
  window: ListWindow,
  page: DefaultSizePage,
): Promise<readonly Violation[]> {
  const later = Object.keys(page.list).length > 0 ? 2 : undefined;
  const exchange = await window.ask(page.query, PURPOSE, { later });
  return judgeSize(context, window, { ...page, exchange });
}

/** The page that the first one leads to, where no one can ask for it by its number. */
export async function judgeNextDefaultSize(context: CheckContext, window: ListWindow): Promise<readonly Violation[]> {
  const { contract, collection } = context.operation;
  if (!isWalked(context.operation) || !collection?.paging || window.depth !== 'full') return [];
  const first = await window.ask({}, PURPOSE);
  const next = nextPage(collection.paging, { url: first.request.url, response: first.response });
  const before = itemsOf(contract, collection, first.response)?.length ?? 0;
  if (next === undefined || 'refusedBecause' in next || before === 0) return [];
  const query = 'target' in next ? {} : next.parameters;
  const exchange = 'target' in next ? await window.open(next.target, {}) : await window.askAnyway(query, PURPOSE);
  return judgeSize(context, window, { query, list: {}, before, exchange });
}

async function judgeSize(
  { operation: { contract, collection }, evidence }: CheckContext,
  window: ListWindow,
  page: DefaultSizePage & { readonly exchange: AnsweredExchange },
): Promise<readonly Violation[]> {
  if (!collection?.paging) return [];
  const { defaultSize = 0, size, defaultPromise } = collection.paging;
  const { exchange, before } = page;
  const items = itemsOf(contract, collection, exchange.response);
  const all = await window.read(page.list);
  if (!items || !all.complete) return [];
  evidence.add('default pages measured');
  const due = Math.max(0, Math.min(defaultSize, all.items.length - before));
  if (items.length === due || (items.length < due && mayBeShort(collection))) return [];
  const held = `the list holds ${counted(all.items.length, 'items')}${before > 0 ? `, ${before} of them before this page` : ''}`;
  return [
    {
      message: `${size ? `without ${size.name}` : 'everywhere'}${underQuery(page)} a page holds ${counted(items.length, 'items')}, and ${due} are due: the default is ${defaultSize}, and ${held}`,
      expected: due,
      received: items.length,
      at: collection.items,
      exchange,
      promise: defaultPromise,
    },
  ];
}
