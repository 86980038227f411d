import type { Check, ConversationCheck, OperationCheck } from '../../checks/index.ts';
import type { Operation } from '../../contract/index.ts';
import type { Resource } from '../../judgement/index.ts';
import type { Verification } from '../verification.ts';
import type { ApplicableChecks } from './applicable-checks.ts';

type AskingCheck = OperationCheck | ConversationCheck;

/** One check to run, about one operation and one resource. */
export interface Job<Run extends AskingCheck = OperationCheck> {
  readonly operation: Operation;
  readonly check: Run;
  readonly resource: Resource;
  /** Runs when all other checks are done. */
  readonly isLast?: true;
}

/** Each operation × check of a scope that asks, for each resource or only the first. */
export function jobsOf<Run extends AskingCheck>(
  isMeant: (check: Check) => check is Run,
  { contract, environment: { resources } }: Verification,
  applicable: ApplicableChecks,
): readonly Job<Run>[] {
  return contract.operations.flatMap((operation) =>
    applicable
      .to(operation)
      .filter(isMeant)
      .flatMap((check) =>
        (check.resources === 'first' ? resources.slice(0, 1) : resources).map((resource) => ({
          operation,
          check,
          resource,
        })),
      ),
  );
}

/** Whether a check holds a conversation of its own. */
export function isOperationCheck(check: Check): check is OperationCheck {
  return check.scope === 'operation';
}

/** Whether a check listens to the whole run. */
export function isConversationCheck(check: Check): check is ConversationCheck {
  return check.scope === 'conversation';
}
