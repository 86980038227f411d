import { restsOn } from '../../../contract/index.ts';
import { counted, allViolations, type Violation } from '../../../judgement/index.ts';
import { itemsOf, type ListWindow, matchesIn, underQuery, type Walk } from '../../../lists/index.ts';
import type { CheckContext } from '../../check.ts';
import { type FarBound, farthestBounds } from '../../probes/index.ts';

/** An upper bound beyond 64 bits leaves out nothing. A provider may refuse so large a number, so only an empty list is a mistake. */
export async function judgeFarthestBounds(
  { operation, evidence }: CheckContext,
  window: ListWindow,
  { items }: Walk,
): Promise<readonly Violation[]> {
  const { contract, collection } = operation;
  if (collection === undefined) return [];
  const matches = matchesIn(operation, items);
  const judge = async ({ filter, query }: FarBound): Promise<readonly Violation[]> => {
    const length = matches(query).filter(Boolean).length;
    // An item without a value is beyond no bound.
    if (length === 0) return [];
    // The page is said, because the one that comes by default may be another.
    const exchange = await window.page(query, { index: 0, size: window.largestPage, later: 2 });
    evidence.add('farthest bounds asked');
    if (itemsOf(contract, collection, exchange.response)?.length !== 0) return [];
    return [
      {
        message: `nothing is found${underQuery({ query })}, and ${length} of ${items.length} items lie below it`,
        expected: counted(length, 'items'),
        received: 'an empty list',
        exchange,
        promise: restsOn(contract, filter.pointer, filter.parameter.pointer),
      },
    ];
  };
  return allViolations(farthestBounds(operation, window).map(judge));
}
