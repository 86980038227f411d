import { keyParameters, type Operation, type Parameter } from '../../../contract/index.ts';
import { allViolations, type Evidence, type Later, saidAs, type Violation } from '../../../judgement/index.ts';
import { firstDisorder, itemsOf, type ListWindow } from '../../../lists/index.ts';
import { orderText, otherFields, UNKNOWN_KEY } from '../../probes/index.ts';

/**
 * Under a key that the contract does not know, a page is in the default order, where the contract says that such a key is ignored. So it is under a field of the items
 * that is no key: many programs sort by whatever is named.
 */
export async function judgeUnknownKey(
  operation: Operation,
  window: ListWindow,
  evidence: Evidence,
): Promise<readonly Violation[]> {
  const { sort } = operation.collection ?? {};
  const [parameter] = sort ? keyParameters(sort) : [];
  if (!sort || !parameter || sort.unknownKey?.answer !== 'ignored' || window.depth !== 'full') return [];
  const keys = [UNKNOWN_KEY, ...otherFields(operation, parameter).slice(0, 1)];
  return allViolations(
    keys.map(async (key, place) => {
      const text = orderText(sort, parameter, [key]);
      return text === undefined
        ? []
        : judgeOrder(operation, window, { parameter, text, later: place === 0 ? undefined : 2, evidence });
    }),
  );
}

interface UnknownOrder {
  readonly parameter: Pick<Parameter, 'name'>;
  readonly text: string;
  readonly later: Later | undefined;
  readonly evidence: Evidence;
}

async function judgeOrder(
  { contract, collection }: Operation,
  window: ListWindow,
  { parameter, text, later, evidence }: UnknownOrder,
): Promise<readonly Violation[]> {
  const { sort } = collection ?? {};
  const place = { index: 0, size: window.largestPage };
  if (!collection || !sort?.unknownKey || !window.allows({ [parameter.name]: text }, place)) return [];
  const exchange = await window.page({ [parameter.name]: text }, { ...place, ...(later && { later }) });
  const items = itemsOf(contract, collection, exchange.response);
  const disorder = items && firstDisorder(items, sort.default);
  evidence.add('orders by an unknown key');
  if (items && !disorder) return [];
  const received = items ? 'another order' : `status ${exchange.response.status} and no list`;
  return [
    {
      message: `${saidAs(parameter.name, text)} names no key, and is answered with ${received} instead of the default order`,
      expected: 'the list in its default order',
      received,
      exchange,
      promise: sort.unknownKey.promise,
    },
  ];
}
