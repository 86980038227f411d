import type { Operation } from '../../contract/index.ts';
import type { ListQuery, ListWindow } from '../list-reader.ts';

/** The values that take the default filters away; `undefined` where there are none, or the window does not allow them. */
export function withoutDefaults(
  { collection }: Pick<Operation, 'collection'>,
  window: ListWindow,
): ListQuery | undefined {
  const lifted = (collection?.filters ?? []).flatMap(({ default: usual, any, parameter }) =>
    usual === undefined || any === undefined || usual === any ? [] : [[parameter.name, any] as const],
  );
  const query = Object.fromEntries(lifted);
  return lifted.length > 0 && window.allows(query) ? query : undefined;
}
