import { joinPointer, type Operation, type OutcomeName } from '../../contract/index.ts';
import type { Violation } from '../../judgement/index.ts';
import { describeOutcome, isAccepted, isServerError, keepsPromise, summaryOf } from '../answers/index.ts';
import { changesTheAnswer } from './parts/changes-the-answer.ts';
import { type CheckContext, defineCheck } from '../check.ts';
import { formsInTheQuery, valuesBesideTheForm } from '../probes/index.ts';

/** Values of a form are read from the form alone. In the query they neither replace the form nor change what the form says. */
export const formValuesAreReadFromTheForm = defineCheck({
  id: 'parameters/form-values-are-read-from-the-form',
  title: 'form values are read from the form alone',
  scope: 'operation',
  resources: 'first',
  probes: 'negative',
  reads: ['plain-answer', 'outcome', 'missing-values'],
  guards: ['trial'],
  appliesTo: ({ parameters }) => parameters.some((parameter) => parameter.in === 'form' && parameter.required),
  async *run(context) {
    yield* judgeFormInTheQuery(context);
    yield* judgeValuesBesideTheForm(context);
  },
});

async function* judgeFormInTheQuery({ operation, send, evidence }: CheckContext): AsyncGenerator<Violation> {
  const expected = outcomesOfMissing(operation);
  for (const { what, plan } of formsInTheQuery(operation)) {
    const exchange = await send(plan);
    evidence.add('misplaced values sent');
    if (isServerError(operation, exchange.response)) continue;
    if (keepsPromise(operation, { outcomes: expected }, exchange.response)) continue;
    const received = describeOutcome(operation, exchange.response);
    const message = `a request whose ${what} stands in the query is answered with ${received}`;
    yield { message, expected: expected.join(' or '), received, exchange, promise: promiseOf(operation) };
    return;
  }
}

async function* judgeValuesBesideTheForm(context: CheckContext): AsyncGenerator<Violation> {
  const { operation, send, evidence } = context;
  for (const { what, plan } of valuesBesideTheForm(context)) {
    const exchange = await send(plan);
    evidence.add('misplaced values sent');
    if (isServerError(operation, exchange.response)) continue;
    const isSuccess = isAccepted(operation, exchange);
    if (isSuccess && !(await changesTheAnswer(context, plan, exchange))) continue;
    const received = (isSuccess ? summaryOf : describeOutcome)(operation, exchange.response);
    const expected = isSuccess ? 'the answer to the form alone' : 'success';
    const message = `${what} beside a whole form is answered with ${received}`;
    yield { message, expected, received, exchange, promise: promiseOf(operation) };
  }
}

function promiseOf({ pointer }: Operation): string {
  return joinPointer(pointer, 'requestBody');
}

/** The outcomes of any missing value: all values are missing, credentials among them, and no one promises which of them is noticed first. */
function outcomesOfMissing({ parameters }: Operation): readonly (OutcomeName | 'refused')[] {
  const ofForm = parameters.filter((parameter) => parameter.in === 'form');
  const required = ofForm.filter((parameter) => parameter.required);
  const isSigned = ofForm.some(({ role }) => role === 'credential');
  return [
    ...new Set(required.flatMap(({ answers }) => answers.missing?.outcomes ?? [])),
    ...(isSigned ? (['missing-credentials'] as const) : []),
  ];
}
