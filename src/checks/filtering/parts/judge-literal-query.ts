import type { Violation } from '../../../judgement/index.ts';
import { itemsOf, leftOutViolation, type ListQuery, type ListWindow, numberAt } from '../../../lists/index.ts';
import { claimsSuccess } from '../../answers/index.ts';
import type { CheckContext } from '../../check.ts';

/**
 * Yields a violation where a fragment that stands in the list is not looked for as it is. A provider may refuse it, because documents disagree about
 * the signs that can be searched for. What comes on several pages is not judged.
 */
export async function judgeLiteralQuery(
  { operation, evidence }: Pick<CheckContext, 'operation' | 'evidence'>,
  window: ListWindow,
  query: ListQuery,
): Promise<readonly Violation[]> {
  const { contract, collection } = operation;
  const exchange = await window.ask(query, 'a fragment of a text', { later: 2 });
  const { response } = exchange;
  const items = collection && claimsSuccess(operation, response) ? itemsOf(contract, collection, response) : undefined;
  if (items === undefined) return [];
  const total = numberAt(response, collection?.total);
  const complete = total === undefined ? collection?.paging === undefined : items.length >= total;
  const whole = await window.reference();
  return leftOutViolation(operation, { whole, filtered: { query, pages: [exchange], items, complete } }, evidence);
}
