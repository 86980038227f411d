import type { Operation, Parameter } from '../../contract/index.ts';
import { type CheckContext, defineCheck } from '../check.ts';
import type { Violation } from '../../judgement/index.ts';
import { essenceOf, itemsOf } from '../../lists/index.ts';
import { gathered } from '../gather-violations.ts';
import { isAsMeant, describeProbe, type Probe } from '../probes/values/probe.ts';
import { truncatedValueProbes, foreignValueProbes } from '../probes/values/foreign-value-probes.ts';

/** Where an invented name may be answered with success, that success lists nothing; a name that begins like ours, which may be somebody's, lists nothing of ours. */
export const unknownResourceShowsNothing = defineCheck({
  id: 'parameters/unknown-resource-shows-nothing',
  title: 'an unknown resource shows no items',
  scope: 'operation',
  resources: 'first',
  probes: 'negative',
  needs: ['conformance/plain-request-succeeds', 'conformance/body-matches-schema'],
  appliesTo: (operation) => answeredEmpty(operation).length > 0,
  async *run(context) {
    const { operation, send, evidence } = context;
    const known = new Set(
      listed(operation, (await send({ purpose: 'the list of the known resource' })).response).map(
        ({ essence }) => essence,
      ),
    );
    if (known.size === 0)
      evidence.note('the list of the known resource is empty, so that a name is not seen to matter');
    const parameters = answeredEmpty(operation);
    yield* gathered([
      ...foreignValueProbes(context, parameters, 'unknown').map((probe) => shownFor(context, probe, () => true)),
      ...truncatedValueProbes(context, parameters).map((probe) =>
        shownFor(context, probe, (essence) => known.has(essence)),
      ),
    ]);
  },
});

function answeredEmpty({ parameters, collection }: Operation): Parameter[] {
  return collection === undefined
    ? []
    : parameters.filter(({ answers }) => answers.unknown?.outcomes.includes('success'));
}

async function shownFor(
  { operation, send, evidence }: CheckContext,
  probe: Probe,
  isWrong: (essence: string) => boolean,
): Promise<readonly Violation[]> {
  const exchange = await send({ parameters: { [probe.parameter.name]: probe.text }, purpose: describeProbe(probe) });
  if (!isAsMeant(operation, probe, exchange.request)) return [];
  evidence.add('invented names sent');
  const items = listed(operation, exchange.response);
  const wrong = items.find(({ essence }) => isWrong(essence));
  if (wrong === undefined) return [];
  return [
    {
      message: `${describeProbe(probe)}, which names nothing, is answered with ${items.length} items`,
      expected: 'a refusal or an empty list',
      received: wrong.item,
      at: wrong.at,
      exchange,
      promise: probe.promise,
    },
  ];
}

function listed({ contract, collection }: Operation, response: Parameters<typeof itemsOf>[2]) {
  const items = collection === undefined ? [] : (itemsOf(contract, collection, response) ?? []);
  return items.map((item, index) => ({
    item,
    at: `${collection?.items}/${index}`,
    essence: collection === undefined ? '' : essenceOf(contract, collection, item),
  }));
}
