import type { Sort } from '../../../contract/index.ts';

/** The value that asks for the direction which is not the default. */
export function otherDirection({ directions, default: usual }: Sort): string {
  return directions[usual.direction === 'ascending' ? 'descending' : 'ascending'];
}
