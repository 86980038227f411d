import type { Violation } from '../../../judgement/index.ts';
import { describeOutcome, isAccepted } from '../../answers/index.ts';
import type { CheckContext } from '../../check.ts';
import { countContext, judgeAttempts } from '../../judge-attempts.ts';
import { type Attempt, contextsOf, type ValidCredentials, withTextsToSign } from '../../probes/index.ts';

/** Presents each of the credentials, alone and beside all that the operation offers, with texts that are hard to sign. Yields the refusals. */
export function judgeValidCredentials(
  context: CheckContext,
  all: readonly ValidCredentials[],
): AsyncIterable<Violation> {
  const { operation, resources, evidence, send } = context;
  // What is in use was presented by plain requests and in every context. All others are, before they are broken. A clock is read whatever is asked.
  const [inUse, ...others] = all.filter(({ credentials }) => credentials.clockOffBy === undefined);
  const [everything] = contextsOf(operation, { resources }, []);
  const toSign = everything && withTextsToSign(operation, everything);
  const isSigned = ({ credentials: { scheme } }: ValidCredentials): boolean =>
    context.credentials.some((each) => each.signs === true && each.scheme.name === scheme);
  const attempts = all.flatMap((tried): Attempt<ValidCredentials>[] => {
    const beside = toSign && isSigned(tried) ? toSign : everything;
    return [{ tried }, ...(beside && others.includes(tried) ? [{ tried, beside, later: 2 as const }] : [])];
  });
  return judgeAttempts(context, attempts, async ({ tried, beside, ...when }) => {
    const { credentials, promise } = tried;
    const what = [tried.what, ...(beside ? [beside.says] : [])].join(' beside ');
    const fresh = tried !== inUse;
    const exchange = await send({ ...beside?.plan, credentials, fresh, purpose: what, ...when });
    evidence.add('valid credentials sent');
    countContext(evidence, beside);
    if (isAccepted(operation, exchange)) return [];
    const received = describeOutcome(operation, exchange.response);
    return [{ message: `${what} is answered with ${received}`, expected: 'success', received, exchange, promise }];
  });
}
