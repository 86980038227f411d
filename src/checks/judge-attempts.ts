import { awaitAll, type Evidence, type Violation } from '../judgement/index.ts';
import { claimsSuccess } from './answers/index.ts';
import type { CheckContext } from './check.ts';
import { gatherViolations } from './gather-violations.ts';
import type { Attempt, ProbeContext } from './probes/index.ts';

type Judge<Tried> = (attempt: Attempt<Tried>) => Promise<readonly Violation[]>;

/**
 * Tries what goes alone, then what goes beside a context. Where something is found alone, the rest is tried alone as well, because a context would
 * only blur it. What is found beside a context is tried alone too, and stands where the context by itself is accepted.
 */
export async function* judgeAttempts<Tried>(
  context: CheckContext,
  attempts: readonly Attempt<Tried>[],
  judge: Judge<Tried>,
): AsyncGenerator<Violation> {
  let isFound = false;
  const [alone, beside] = [attempts.filter((each) => !each.beside), attempts.filter((each) => each.beside)];
  for await (const violation of gatherViolations(alone, judge)) {
    isFound = true;
    yield violation;
  }
  const groups = [...Map.groupBy(beside, ({ tried }) => tried).entries()];
  const untried = groups.filter(([tried]) => !alone.some((each) => each.tried === tried));
  yield* isFound
    ? gatherViolations(untried, ([tried]) => judge({ tried }))
    : gatherViolations(groups, ([, alike]) => firstFound(context, alike, judge));
}

/** What is found of one thing in several contexts is said once. */
async function firstFound<Tried>(
  context: CheckContext,
  attempts: readonly Attempt<Tried>[],
  judge: Judge<Tried>,
): Promise<readonly Violation[]> {
  const found = await awaitAll(attempts.map((attempt) => judgeBeside(context, attempt, judge)));
  return found.find((violations) => violations.length > 0) ?? [];
}

async function judgeBeside<Tried>(
  context: CheckContext,
  attempt: Attempt<Tried>,
  judge: Judge<Tried>,
): Promise<readonly Violation[]> {
  const { tried, beside } = attempt;
  const found = await judge(attempt);
  if (found.length === 0 || beside === undefined) return found;
  const alone = await judge({ tried, settles: true });
  if (alone.length > 0) return alone;
  return (await isAccepted(context, beside)) ? found : [];
}

/** Whether a context is answered with success where nothing is wrong beside it. */
async function isAccepted({ operation, send }: CheckContext, { says, plan }: ProbeContext): Promise<boolean> {
  const { response } = await send({ ...plan, purpose: says, settles: true });
  return claimsSuccess(operation, response);
}

/** Notes as evidence what something was tried beside. */
export function countContext(evidence: Evidence, beside: ProbeContext | undefined): void {
  for (const name of beside?.names ?? []) evidence.add(`tried beside ${name}`);
}
