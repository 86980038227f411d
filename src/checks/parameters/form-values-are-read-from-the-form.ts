import { joinPointer, type Operation, type OutcomeName } from '../../contract/index.ts';
import { type CheckContext, defineCheck } from '../check.ts';
import type { Violation } from '../../judgement/index.ts';
import { claimedOutcomes, claimsSuccess, isUnnamedRefusal, describeOutcome } from '../answers/index.ts';
import { foreignValueProbes } from '../probes/values/foreign-value-probes.ts';

/** What belongs into a form is read there and nowhere else: in the query it neither stands in for the form nor changes what the form says. */
export const formValuesAreReadFromTheForm = defineCheck({
  id: 'parameters/form-values-are-read-from-the-form',
  title: 'form values are read from the form alone',
  scope: 'operation',
  resources: 'first',
  probes: 'negative',
  needs: ['conformance/plain-request-succeeds', 'parameters/missing-required-is-refused'],
  appliesTo: ({ parameters }) => parameters.some((parameter) => parameter.in === 'form' && parameter.required),
  async *run(context) {
    yield* standsInForTheForm(context);
    yield* changesTheForm(context);
  },
});

async function* standsInForTheForm({ operation, send, evidence }: CheckContext): AsyncGenerator<Violation> {
  const exchange = await send({ misplaced: true, fresh: true, purpose: 'the form in the query, and an empty body' });
  evidence.add('misplaced values sent');
  const { response } = exchange;
  const expected = outcomesOfMissing(operation);
  const said = claimedOutcomes(operation, response)
    .map(({ name }) => name)
    .filter((name) => name !== 'success');
  const isRefusal = said.length > 0 || isUnnamedRefusal(operation, response);
  if (
    response.status >= 500 ||
    said.some((name) => expected.includes(name)) ||
    (isRefusal && expected.includes('refused'))
  )
    return;
  const received = describeOutcome(operation, response);
  yield {
    message: `a request whose form stands in the query is answered with ${received}`,
    expected: expected.join(' or '),
    received,
    exchange,
    promise: joinPointer(operation.pointer, 'requestBody'),
  };
}

async function* changesTheForm(context: CheckContext): AsyncGenerator<Violation> {
  const { operation, send, evidence } = context;
  const fields = operation.parameters.filter((parameter) => parameter.in === 'form' && parameter.role === 'resource');
  for (const {
    parameter: { name },
    text,
  } of foreignValueProbes(context, fields, 'unknown')) {
    const exchange = await send({
      query: { [name]: String(text) },
      fresh: true,
      purpose: `${name}=${text} in the query beside the form`,
    });
    evidence.add('misplaced values sent');
    if (exchange.response.status >= 500 || claimsSuccess(operation, exchange.response)) continue;
    const received = describeOutcome(operation, exchange.response);
    yield {
      message: `${name}=${text} in the query beside a whole form is answered with ${received}`,
      expected: 'success',
      received,
      exchange,
      promise: joinPointer(operation.pointer, 'requestBody'),
    };
  }
}

/** Everything is missing, and which is noticed first is left open. */
function outcomesOfMissing({ parameters }: Operation): readonly (OutcomeName | 'refused')[] {
  const required = parameters.filter((parameter) => parameter.in === 'form' && parameter.required);
  return [...new Set(required.flatMap(({ answers }) => answers.missing?.outcomes ?? []))];
}
