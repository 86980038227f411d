import { claimsSuccess, describeOutcome, documentedResponse } from '../answers/index.ts';
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
    const exchange = await send({ purpose: 'plain request' });
    evidence.add('plain requests');
    if (claimsSuccess(operation, exchange.response)) return;
    const success = operation.contract.outcomes.success;
    yield {
      message: `a plain request about the ${resource.name} resource is answered with ${describeOutcome(operation, exchange.response)}`,
      expected: 'success',
      received: describeOutcome(operation, exchange.response),
      exchange,
      promise: documentedResponse(operation, success?.status[0] ?? 200)?.pointer ?? operation.pointer,
    };
  },
});
