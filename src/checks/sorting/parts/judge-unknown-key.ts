import { keyParameters, type Operation } from '../../../contract/index.ts';
import type { Evidence, Violation } from '../../../judgement/index.ts';
import { firstDisorder, itemsOf, type ListWindow } from '../../../lists/index.ts';
import { orderText, UNKNOWN_KEY } from '../../probes/index.ts';

/** Under a key that the contract does not know, a page is in the default order, where the contract says that such a key is ignored. */
export async function judgeUnknownKey(
  { collection, contract }: Operation,
  window: ListWindow,
  evidence: Evidence,
): Promise<readonly Violation[]> {
  const { sort } = collection ?? {};
  const [parameter] = sort ? keyParameters(sort) : [];
  if (!collection || !sort || !parameter || sort.unknownKey?.answer !== 'ignored') return [];
  const text = orderText(sort, parameter, [UNKNOWN_KEY]);
  const place = { index: 0, size: window.largestPage };
  if (text === undefined || window.depth !== 'full' || !window.allows({ [parameter.name]: text }, place)) return [];
  const exchange = await window.page({ [parameter.name]: text }, place);
  const items = itemsOf(contract, collection, exchange.response);
  const disorder = items && firstDisorder(items, sort.default);
  evidence.add('orders by an unknown key');
  if (items && !disorder) return [];
  const received = items ? 'another order' : `status ${exchange.response.status} and no list`;
  return [
    {
      message: `${parameter.name}=${text} names no key, and is answered with ${received} instead of the default order`,
      expected: 'the list in its default order',
      received,
      exchange,
      promise: sort.unknownKey.promise,
    },
  ];
}
