import { defineCheck } from '../check.ts';
import { judgeAttempts } from '../judge-attempts.ts';
import { type Attempt, foreignValueProbes, fullContextsOf, nearValueProbes } from '../probes/index.ts';
import { answeredNames } from './parts/answered-names.ts';
import { type InventedName, judgeInventedName } from './parts/judge-invented-name.ts';
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
    const { operation, resource, send, evidence } = context;
    const { response } = await send({ purpose: 'the list of the known resource' });
    const known = listedItems(operation, response);
    if (known.length === 0)
      evidence.note('the list of the known resource is empty, so that a name is not seen to matter');
    const names = answeredNames(operation);
    const attempts = [
      ...foreignValueProbes(context, names, 'unknown').flatMap((probe): Attempt<InventedName>[] => {
        const [beside] = fullContextsOf(operation, { resources: [resource] }, [probe.parameter]);
        const tried = { probe, wrongOf: (items: readonly ListedItem[]) => items[0] };
        return [{ tried }, ...(beside ? [{ tried, beside, later: 1 as const }] : [])];
      }),
      ...nearValueProbes(context, names, 'unknown').map((probe) => ({
        tried: { probe, wrongOf: (items: readonly ListedItem[]) => firstShared(operation, known, items) },
        ...(probe.later && { later: probe.later }),
      })),
    ];
    yield* judgeAttempts(context, attempts, (attempt) => judgeInventedName(context, attempt));
  },
});
