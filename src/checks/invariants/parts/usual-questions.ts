import type { AnsweredExchange } from '../../../client/index.ts';
import type { RequestPlan } from '../../../judgement/index.ts';
import { itemsOf } from '../../../lists/index.ts';
import type { CheckContext } from '../../check.ts';
import { ownValues, validCredentials } from '../../probes/index.ts';

/** What is wrong once in fifty answers most likely shows in so many more. */
const QUESTIONS = 100;

/**
 * Usual questions, many of them: every other round for everything, and those between for each item by its own values and about each further resource. In
 * a round each form of credentials asks once. `plain` is an answer that lists the items.
 */
export function usualQuestions(context: CheckContext, plain: AnsweredExchange): readonly RequestPlan[] {
  const callers = callersOf(context);
  const narrower = narrowerQuestions(context, plain);
  return Array.from({ length: QUESTIONS }, (_, turn) => {
    const round = Math.floor(turn / callers.length);
    const place = Math.floor(round / 2) * callers.length + (turn % callers.length);
    return {
      ...callers[turn % callers.length],
      ...(round % 2 === 1 && narrower[place % narrower.length]),
      purpose: 'a usual question once more',
    };
  });
}

/** At least one, who is the usual one where none has a name. */
function callersOf({ operation, credentials }: CheckContext): readonly Pick<RequestPlan, 'credentials'>[] {
  const named = credentials
    .filter(({ scheme }) => operation.security.includes(scheme.name))
    .flatMap(({ scheme }) => validCredentials(scheme).map((valid) => ({ credentials: valid.credentials })));
  return named.length > 0 ? named : [{}];
}

function narrowerQuestions(
  { operation, resource, resources }: CheckContext,
  plain: AnsweredExchange,
): readonly Pick<RequestPlan, 'parameters' | 'resource'>[] {
  const items = (operation.collection && itemsOf(operation.contract, operation.collection, plain.response)) ?? [];
  return [
    ...items.map((item) => ({ parameters: ownValues(operation, item) })),
    ...resources.filter(({ name }) => name !== resource.name).map((other) => ({ resource: other })),
  ];
}
