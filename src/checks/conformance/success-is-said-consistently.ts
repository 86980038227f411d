import { documentedResponse } from '../../contract/index.ts';
import { claimedOutcomes, contradiction, describeOutcome, isUnnamedRefusal } from '../answers/index.ts';
import { defineCheck } from '../check.ts';

/** Status, code and body say the same, so no success is an error in disguise. Every answer says a documented outcome, or has at least the shape of a refusal. */
export const successIsSaidConsistently = defineCheck({
  id: 'conformance/success-is-said-consistently',
  title: 'status, code and body say one outcome',
  scope: 'exchange',
  reads: [],
  guards: ['outcome'],
  // Without x-outcomes no outcome is documented, so that no answer can be none of them.
  appliesTo: ({ contract }) => (contract.outcomes.success?.pointer ?? '') !== '',
  *run({ operation, exchange, evidence }) {
    const { response } = exchange;
    if (
      response.body === undefined ||
      response.status >= 500 ||
      documentedResponse(operation, response.status) === undefined
    )
      return;
    evidence.add('outcomes classified');
    const outcomes = claimedOutcomes(operation, response);
    const body = contradiction(operation, response);
    if (body === undefined && (outcomes.length > 0 || isUnnamedRefusal(operation, response))) return;
    const said = describeOutcome(operation, response);
    yield {
      message:
        body === undefined
          ? `an answer with ${said} is none of the documented outcomes`
          : `an answer with ${said} has the body of ${body}`,
      expected:
        body === undefined
          ? Object.keys(operation.contract.outcomes)
          : `the body of ${body === 'an error' ? 'a success' : 'an error'}`,
      received: body ?? said,
      exchange,
      promise: outcomes[0]?.pointer ?? '/x-outcomes',
    };
  },
});
