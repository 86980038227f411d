import type { Answer } from '../../../contract/index.ts';
import type { Violation } from '../../../judgement/index.ts';
import { describeOutcome } from '../../answers/index.ts';
import type { CheckContext } from '../../check.ts';
import { describeProbe, firstMistake } from '../../probes/index.ts';
import { isKept, leakedItems } from './refusal.ts';

/**
 * A request that has a wrong value and no credentials is refused for either, because the contract does not say which comes first. It is not answered
 * like one without the mistake.
 */
export async function* missingBesideAMistake(
  { operation, evidence, send }: CheckContext,
  { scheme, form, answer }: { readonly scheme: string; readonly form: string; readonly answer: Answer },
): AsyncGenerator<Violation> {
  const mistake = firstMistake(operation);
  const refusal = mistake?.answer ?? mistake?.parameter.answers.invalid;
  if (mistake === undefined || mistake.text === null || refusal === undefined) return;
  const what = `${form} left out beside the wrong value ${describeProbe(mistake)}`;
  const exchange = await send({
    parameters: { [mistake.parameter.name]: mistake.text },
    credentials: { scheme, broken: 'missing' },
    fresh: true,
    purpose: what,
    later: 2,
  });
  evidence.add('broken credentials sent');
  const kept = { ...answer, outcomes: [...answer.outcomes, ...refusal.outcomes] };
  const leaked = leakedItems(operation, exchange.response);
  if (isKept(operation, exchange.response, kept) && leaked === undefined) return;
  const received = describeOutcome(operation, exchange.response);
  yield {
    message: `${what} is answered with ${received}${leaked ? ` and ${leaked.count} items` : ''}`,
    expected: [...new Set(kept.outcomes)].join(' or '),
    received,
    ...(leaked && { at: leaked.at }),
    exchange,
    promise: answer.promise,
  };
}
