import { numberedPaging, type Operation, restsOn } from '../../../contract/index.ts';
import { allViolations, type Violation } from '../../../judgement/index.ts';
import {
  itemsOf,
  type ListQuery,
  type ListWindow,
  pageQuery,
  pageSizes,
  underQuery,
  type Walk,
} from '../../../lists/index.ts';
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
    const exchange = await window.ask({ ...firstPage(operation), ...query }, `a list${underQuery({ query })}`, {
      later: 2,
    });
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

/** Said, because the page that is asked for by default may be another one. */
function firstPage(operation: Operation): ListQuery {
  const paging = numberedPaging(operation.collection);
  const sizes = paging && pageSizes(operation, paging);
  return paging && sizes ? pageQuery(paging, { index: 0, size: sizes.largest }) : {};
}
