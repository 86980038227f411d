import { restsOn } from '../../../contract/index.ts';
import { allViolations, type Violation } from '../../../judgement/index.ts';
import { itemsOf, type ListWindow, underQuery, type Walk } from '../../../lists/index.ts';
import type { CheckContext } from '../../check.ts';
import { type FarBound, farthestBounds } from '../../probes/index.ts';

/** An upper bound beyond 64 bits leaves out nothing. A provider may refuse so large a number, so only an empty list is a mistake. */
export async function judgeFarthestBounds(
  { operation, evidence }: CheckContext,
  window: ListWindow,
  { items: { length } }: Walk,
): Promise<readonly Violation[]> {
  const { contract, collection } = operation;
  if (length === 0 || collection === undefined) return [];
  const judge = async ({ filter, query }: FarBound): Promise<readonly Violation[]> => {
    // The page is said, because the one that comes by default may be another.
    const exchange = await window.page(query, { index: 0, size: window.largestPage, later: 2 });
    evidence.add('farthest bounds asked');
    if (itemsOf(contract, collection, exchange.response)?.length !== 0) return [];
    return [
      {
        message: `nothing is found${underQuery({ query })}, which is beyond all ${length} items`,
        expected: `${length} items`,
        received: 'an empty list',
        exchange,
        promise: restsOn(contract, filter.pointer, filter.parameter.pointer),
      },
    ];
  };
  return allViolations(farthestBounds(operation, window).map(judge));
}
