import type { Violation } from '../../../judgement/index.ts';
import type { CheckContext } from '../../check.ts';
import { type Attempt, describeProbe, isAsMeant, type Probe } from '../../probes/index.ts';
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
  { tried: { probe, wrongOf }, beside, ...when }: Attempt<InventedName>,
): Promise<readonly Violation[]> {
  const { operation, send, evidence } = context;
  const what = [describeProbe(probe), ...(beside ? [beside.says] : [])].join(' beside ');
  const exchange = await send({
    ...beside?.plan,
    parameters: { ...beside?.plan.parameters, [probe.parameter.name]: probe.text },
    purpose: what,
    ...when,
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
