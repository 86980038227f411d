import { joinPointer } from '../../contract/index.ts';
import { NeverAnswered, type Violation } from '../../judgement/index.ts';
import { claimsSuccess, describeOutcome, describeServerError, isServerError } from '../answers/index.ts';
import { type CheckContext, defineCheck } from '../check.ts';
import { malformedBodies } from '../probes/index.ts';

/** A JSON body that ends too soon is refused, and is no server error. What else the refusal says is not judged, because it often comes from a framework. */
export const malformedBodyIsRefused = defineCheck({
  id: 'parameters/malformed-body-is-refused',
  title: 'a malformed body is refused',
  scope: 'operation',
  resources: 'first',
  probes: 'negative',
  reads: ['plain-answer'],
  appliesTo: (operation) =>
    operation.contract.outcomes['invalid-parameter'] !== undefined && malformedBodies(operation).length > 0,
  async *run(context) {
    for (const plan of malformedBodies(context.operation)) yield* judgeBody(context, plan);
  },
});

async function* judgeBody(
  { operation, send, evidence }: CheckContext,
  plan: ReturnType<typeof malformedBodies>[number],
): AsyncGenerator<Violation> {
  const exchange = await send(plan).catch(NeverAnswered.exchangeOf);
  evidence.add('malformed bodies sent');
  const shared = { expected: 'a refusal', exchange, promise: joinPointer(operation.pointer, 'requestBody') };
  if (!('response' in exchange)) {
    const message = `${plan.purpose} is never answered: ${NeverAnswered.describe(exchange)}`;
    yield { ...shared, message, received: exchange.incident.kind };
    return;
  }
  const { response } = exchange;
  if (isServerError(operation, response)) {
    const received = describeServerError(operation, response);
    yield { ...shared, message: `${plan.purpose} is answered with ${received}`, received };
  } else if (claimsSuccess(operation, response)) {
    const received = describeOutcome(operation, response);
    yield { ...shared, message: `${plan.purpose} is answered with ${received}`, received };
  }
}
