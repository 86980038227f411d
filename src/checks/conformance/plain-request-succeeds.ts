import { defineCheck } from '../check.ts';
import { claimsSuccess, spoken } from './claim.ts';
import { documentedResponse } from './documented-response.ts';

/** A request that says nothing beyond what is needed is answered with success: without that, nothing else can be judged. */
export const plainRequestSucceeds = defineCheck({
  id: 'conformance/plain-request-succeeds',
  title: 'a plain request succeeds',
  scope: 'operation',
  appliesTo: () => true,
  async *run({ operation, subject, evidence, send }) {
    const exchange = await send({ purpose: 'plain request' });
    evidence.add('plain requests');
    if (claimsSuccess(operation, exchange.response)) return;
    const success = operation.contract.outcomes.success;
    yield {
      message: `a plain request about the ${subject.name} resource is answered with ${spoken(operation, exchange.response)}`,
      expected: 'success',
      received: spoken(operation, exchange.response),
      exchange,
      promise: documentedResponse(operation, success?.status[0] ?? 200)?.pointer ?? operation.pointer,
    };
  },
});
