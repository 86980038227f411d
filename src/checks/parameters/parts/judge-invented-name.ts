import type { Violation } from '../../../judgement/index.ts';
import type { CheckContext } from '../../check.ts';
import { describeProbe, isAsMeant, type Probe, saidBy } from '../../probes/index.ts';
import { type ListedItem, listedItems } from './listed-items.ts';

/** A name that nothing has. */
export interface InventedName {
  readonly probe: Probe;
  /** The first item that may not be listed under this name. */
  readonly wrongOf: (items: readonly ListedItem[]) => ListedItem | undefined;
}
/** Asks for the list of an invented name, and yields what it may not list. */
export async function judgeInventedName(
  context: CheckContext,
  { probe, wrongOf }: InventedName,
): Promise<readonly Violation[]> {
  const { operation, send, evidence } = context;
  const what = describeProbe(probe);
  const exchange = await send({
    parameters: saidBy(probe),
    purpose: what,
    ...(probe.isRare && { later: 2 }),
  });
  if (!isAsMeant(operation, probe, exchange.request)) return [];
  evidence.add('invented names sent');
  const items = listedItems(operation, exchange.response);
  const wrong = wrongOf(items);
  if (wrong === undefined) return [];
  const message = `${what}, which names nothing, is answered with ${items.length} items`;
  const { item: received, at } = wrong;
  return [{ message, expected: 'a refusal or an empty list', received, at, exchange, promise: probe.promise }];
}
