import { describeOutcome, isAccepted } from '../answers/index.ts';
import { saidAs, saidOfResource } from '../../judgement/index.ts';
import { defineCheck } from '../check.ts';
import { hasRoleOfQuestion } from '../probes/index.ts';
import { isValidRequest } from './parts/is-valid-request.ts';

/** A request in which every value keeps to the contract is answered with success, whatever values come together. It is judged by what went on the wire. */
export const validRequestsSucceed = defineCheck({
  id: 'conformance/valid-requests-succeed',
  title: 'every valid request succeeds',
  scope: 'exchange',
  // Where one value or one credential is the reason, its own check says it better.
  reads: ['plain-answer', 'outcome', 'credentials', 'trial', 'values', 'end', 'no-match'],
  appliesTo: () => true,
  *run({ operation, exchange, resource, evidence }) {
    if (!isValidRequest(operation, exchange.request, resource)) return;
    evidence.add('valid requests');
    if (isAccepted(operation, exchange)) return;
    const said = exchange.request.parameters;
    const ofResource = saidOfResource(operation, resource);
    const asked = operation.parameters.filter(
      (parameter) => parameter.name in said && !(parameter.name in ofResource) && hasRoleOfQuestion(parameter),
    );
    yield {
      message: `a valid request with ${asked.map(({ name }) => saidAs(name, said[name] ?? '')).join(', ') || 'no parameters'} is answered with ${describeOutcome(operation, exchange.response)}`,
      expected: 'success',
      received: describeOutcome(operation, exchange.response),
      exchange,
      promise: asked.length === 1 && asked[0] ? asked[0].pointer : operation.pointer,
    };
  },
});
