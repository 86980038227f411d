import type { checks } from '../../checks/index.ts';
import type { AnsweredExchange } from '../../client/index.ts';
import type { Operation } from '../../contract/index.ts';
import type { Finding } from '../../findings/index.ts';
import type { Resource } from '../../judgement/index.ts';

/** Whether a finding shows again, and what says so, a line each. */
export interface Judgement {
  readonly shows: 'again' | 'gone' | 'unknown';
  readonly lines: readonly string[];
}

type ExchangeCheck = Extract<(typeof checks)[number], { scope: 'exchange' }>;

interface Again {
  readonly finding: Finding;
  readonly operation: Operation;
  readonly resource: Resource;
  readonly exchange: AnsweredExchange;
}

/** Lets the check of a finding judge the new answer: the finding shows again where the same promise is broken. */
export function judgeAgain(check: ExchangeCheck, { finding, ...context }: Again): Judgement {
  const evidence = { add: () => undefined, leaveOut: () => undefined, note: () => undefined };
  const violations = [...check.run({ ...context, evidence })];
  const same = violations.filter(({ promise }) => promise === finding.promise.pointer);
  const lines = violations.map(({ message, promise }) =>
    promise === finding.promise.pointer
      ? `judged    ${message}`
      : `judged    another finding of this check: ${message}`,
  );
  return same.length > 0 ? { shows: 'again', lines } : { shows: 'gone', lines: [...lines, `judged    ${check.title}`] };
}
