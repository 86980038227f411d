import type { Operation } from '../../contract/index.ts';
import type { ListWindow, Walk } from '../list-reader.ts';

/** The list without its default filters, where the contract has values that take them away; else the list as it comes. It shows what those filters hide. */
export async function readEverything({ collection }: Operation, window: ListWindow): Promise<Walk> {
  const defaults = (collection?.filters ?? []).filter((filter) => filter.default !== undefined);
  const lifted = Object.fromEntries(
    defaults.flatMap(({ parameter, any }) => (any === undefined ? [] : [[parameter.name, any] as const])),
  );
  const isLifted = Object.keys(lifted).length > 0 && window.depth === 'full' && window.allows(lifted);
  return isLifted ? window.read(lifted) : window.reference();
}
