import { documentedResponse } from '../../contract/index.ts';
import { claimsSuccess, describeOutcome } from '../answers/index.ts';
import { NeverAnswered } from '../../judgement/index.ts';
import { defineCheck } from '../check.ts';

/** A request that says only what is needed is answered with success. Otherwise nothing else can be judged. */
export const plainRequestSucceeds = defineCheck({
  id: 'conformance/plain-request-succeeds',
  title: 'a plain request succeeds',
  scope: 'operation',
  reads: [],
  guards: ['plain-answer'],
  appliesTo: () => true,
  async *run({ operation, resource, evidence, send }) {
    const exchange = await send({ purpose: 'plain request' }).catch(NeverAnswered.exchangeOf);
    evidence.add('plain requests');
    if ('response' in exchange && claimsSuccess(operation, exchange.response)) return;
    const success = operation.contract.outcomes.success;
    const [happens, received] =
      'response' in exchange
        ? [
            `answered with ${describeOutcome(operation, exchange.response)}`,
            describeOutcome(operation, exchange.response),
          ]
        : [`never answered: ${NeverAnswered.describe(exchange)}`, exchange.incident.kind];
    yield {
      message: `a plain request about the ${resource.name} resource is ${happens}`,
      expected: 'success',
      received,
      exchange,
      promise: documentedResponse(operation, success?.status[0] ?? 200)?.pointer ?? operation.pointer,
    };
  },
});
