import { awaitAll, type Evidence, type Violation } from '../judgement/index.ts';
import { isAccepted } from './answers/index.ts';
import type { CheckContext } from './check.ts';
import { gatherViolations } from './gather-violations.ts';
import type { Attempt, ProbeContext } from './probes/index.ts';
import { whereSpare } from './where-spare.ts';

type Judge<Tried> = (attempt: Attempt<Tried>) => Promise<readonly Violation[]>;

/**
 * Tries what goes first, and then what goes later. Where something is found alone, the rest is tried alone as well, because a context would only blur
 * it. What is found beside a context is tried alone too, and stands where the context by itself is accepted.
 */
export async function* judgeAttempts<Tried>(
  context: CheckContext,
  attempts: readonly Attempt<Tried>[],
  judge: Judge<Tried>,
): AsyncGenerator<Violation> {
  let isFoundAlone = false;
  const noting: Judge<Tried> = async (attempt) => {
    const found = attempt.later === 3 ? ((await whereSpare(context, judge(attempt))) ?? []) : await judge(attempt);
    isFoundAlone ||= found.length > 0 && attempt.beside === undefined;
    return found;
  };
  const found = new Set<Tried>();
  const judgeGroup = async ([tried, alike]: Group<Tried>) => {
    const violations = await firstFound(context, alike, noting);
    if (violations.length > 0) found.add(tried);
    return violations;
  };
  const [first, later] = [attempts.filter((each) => !each.later), attempts.filter((each) => each.later)];
  yield* gatherViolations(groupsOf(first), judgeGroup);
  const known = isFoundAlone ? new Set(first.map(({ tried }) => tried)) : found;
  const rest = groupsOf(later).filter(([tried]) => !known.has(tried));
  yield* gatherViolations(isFoundAlone ? rest.map(alone) : rest, judgeGroup);
}

/** One attempt without company. What may use only what is left over still does. */
function alone<Tried>([tried, [first]]: Group<Tried>): Group<Tried> {
  return [tried, [{ tried, ...(first?.later === 3 && { later: 3 as const }) }]];
}

type Group<Tried> = readonly [tried: Tried, attempts: readonly Attempt<Tried>[]];

function groupsOf<Tried>(attempts: readonly Attempt<Tried>[]): readonly Group<Tried>[] {
  return [...Map.groupBy(attempts, ({ tried }) => tried)];
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
  return (await allows(context, beside)) ? found : [];
}

/** Whether a context is answered with success where nothing is wrong beside it. */
async function allows({ operation, send }: CheckContext, { says, plan }: ProbeContext): Promise<boolean> {
  return isAccepted(operation, await send({ ...plan, purpose: says, settles: true }));
}

/** Notes as evidence what something was tried beside. */
export function countContext(evidence: Evidence, beside: ProbeContext | undefined): void {
  for (const name of beside?.names ?? []) evidence.add(`tried beside ${name}`);
}
