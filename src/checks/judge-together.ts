import type { Violation } from '../judgement/index.ts';
import { gatherViolations } from './gather-violations.ts';

/** How several things are judged by one request, and how one of them is judged by a request of its own. */
export interface Together<Tried> {
  /** Whether one answer to all of them shows that each is as it should be. */
  areGood(all: readonly Tried[]): Promise<boolean>;
  /** `settles` where one of several is to blame. */
  judge(one: Tried, how: { readonly settles?: true }): Promise<readonly Violation[]>;
  /** Asked where the answer to all of them cleared none, and nothing is found of any of them alone. Default: then nothing is wrong. */
  judgeAll?(all: readonly Tried[]): Promise<readonly Violation[]>;
}

/** Judges each group by one request. Where its answer does not clear all of them, each is tried alone, so that every finding is about one thing. */
export function judgeTogether<Tried>(
  groups: readonly (readonly Tried[])[],
  { areGood, judge, judgeAll = () => Promise.resolve([]) }: Together<Tried>,
): AsyncIterable<Violation> {
  return gatherViolations(groups, async function* (group) {
    if (group.length > 1 && (await areGood(group))) return;
    let isFound = false;
    const found = gatherViolations(group, (one) => judge(one, group.length > 1 ? { settles: true } : {}));
    for await (const violation of found) {
      isFound = true;
      yield violation;
    }
    if (group.length > 1 && !isFound) yield* await judgeAll(group);
  });
}
