import { defineCheck } from '../check.ts';
import { gatherViolations } from '../gather-violations.ts';
import { foreignValueProbes, nearValueProbes, strangersAlone } from '../probes/index.ts';
import { answeredNames } from './parts/answered-names.ts';
import { judgeInventedName } from './parts/judge-invented-name.ts';
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
          wrongOf: (items: readonly ListedItem[]) => items[0],
        })),
        ...nearValueProbes(context, names, 'unknown').map((probe) => ({
          probe,
          wrongOf: (items: readonly ListedItem[]) => firstShared(operation, known, items),
        })),
      ],
      (invented) => judgeInventedName(context, invented),
    );
  },
});
