import type { Violation } from '../../judgement/index.ts';
import { type CheckContext, defineCheck } from '../check.ts';
import { gatherViolations } from '../gather-violations.ts';
import {
  describeProbe,
  foreignValueProbes,
  isAsMeant,
  nearValueProbes,
  type Probe,
  saidBy,
  strangersAlone,
} from '../probes/index.ts';
import { answeredNames } from './parts/answered-names.ts';
import { firstShared, listedItems, type ListedItem } from './parts/listed-items.ts';

/**
 * Where an invented name may be answered with success, that success lists nothing. A name that is nearly ours may be someone else's, so it may
 * list items, but none of ours.
 */
export const unknownResourceShowsNothing = defineCheck({
  id: 'parameters/unknown-resource-shows-nothing',
  title: 'an unknown resource shows no items',
  scope: 'operation',
  resources: 'first',
  probes: 'negative',
  reads: ['plain-answer', 'items'],
  appliesTo: (operation) => answeredNames(operation).length > 0,
  async *run(context) {
    const { operation, send, evidence } = context;
    const { response } = await send({ purpose: 'the list of the known resource' });
    const known = listedItems(operation, response);
    if (known.length === 0)
      evidence.note('the list of the known resource is empty, so that a name is not seen to matter');
    const names = answeredNames(operation);
    yield* gatherViolations(
      [
        ...[...foreignValueProbes(context, names, 'unknown'), ...strangersAlone(context, names)].map((probe) => ({
          probe,
          wrongOf: (items: Listed) => items[0],
        })),
        ...nearValueProbes(context, names, 'unknown').map((probe) => ({
          probe,
          wrongOf: (items: Listed) => firstShared(operation, known, items),
        })),
      ],
      (invented) => judge(context, invented),
    );
  },
});

interface InventedName {
  readonly probe: Probe;
  /** The first item that may not be listed under this name. */
  readonly wrongOf: (items: Listed) => ListedItem | undefined;
}
type Listed = readonly ListedItem[];

async function judge(context: CheckContext, { probe, wrongOf }: InventedName): Promise<readonly Violation[]> {
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
