import type { Operation } from '../../../contract/index.ts';
import type { ListQuery } from '../../../lists/index.ts';

/** Whether a filter leaves other items than no filter. What filters by default anyway makes the same list, and so does a value for all. */
export function isOfAnotherList({ collection }: Operation, filter: ListQuery): boolean {
  return (collection?.filters ?? []).some(({ parameter, default: usual, any }) => {
    const text = filter[parameter.name];
    return text !== undefined && text !== usual && (text !== any || usual !== undefined);
  });
}
