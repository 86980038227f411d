import type { Operation } from '../../contract/index.ts';
import type { ListWindow, Walk } from '../list-reader.ts';
import { withoutDefaults } from '../queries/without-defaults.ts';

/** The list without its default filters, where the contract has values that take them away; else the list as it comes. It shows what those filters hide. */
export async function readEverything(operation: Operation, window: ListWindow): Promise<Walk> {
  const lifted = window.depth === 'full' ? withoutDefaults(operation, window) : undefined;
  return lifted ? window.read(lifted) : window.reference();
}
