import type { Operation } from '../../../contract/index.ts';
import { type ListQuery, matchesIn } from '../../../lists/index.ts';

/** Whether each item that is found under a query without known matches does match: it is a new one. */
export function haveArrived(operation: Operation, found: readonly unknown[], query: ListQuery): boolean {
  return found.length > 0 && matchesIn(operation, found)(query).every(Boolean);
}
