import type { Operation } from '../../../contract/index.ts';
import type { ListQuery } from '../../../lists/index.ts';

/** Whether a query finds items that the list without it leaves out, because a filter has a default. What matches none of those is not known. */
export function findsWhatIsHidden({ collection }: Operation, query: ListQuery): boolean {
  return (collection?.filters ?? []).some(
    ({ parameter, default: usual }) => usual !== undefined && (query[parameter.name] ?? usual) !== usual,
  );
}
