import type { Check } from '../../checks/index.ts';
import type { Operation } from '../../contract/index.ts';
import type { Verdict } from '../../findings/index.ts';

/** The verdict of a check on an operation of which the contract promises nothing of its kind. */
export function notApplicable({ id, contract }: Operation, check: Check): Verdict {
  return {
    api: contract.api,
    operation: id,
    check: check.id,
    title: check.title,
    verdict: 'not applicable',
    reason: 'the contract promises nothing of this kind',
    evidence: {},
    notes: [],
    resources: [],
    findings: [],
    durationMs: 0,
  };
}
