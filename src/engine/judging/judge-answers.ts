import { checks, checksFor } from '../../checks/index.ts';
import type { AnsweredExchange } from '../../client/index.ts';
import type { Operation } from '../../contract/index.ts';
import type { Manifest, Masker, Verdict } from '../../findings/index.ts';
import type { Resource } from '../../judgement/index.ts';
import { judgeExchange } from './judge-exchange.ts';
import { Ledger } from './ledger.ts';
import { resolveVerdicts } from './resolve-verdicts.ts';

/** Answers of one operation that somebody else has asked for. */
export interface GivenAnswers {
  readonly operation: Operation;
  readonly exchanges: readonly AnsweredExchange[];
  readonly resource: Resource;
  readonly masker: Masker;
  readonly failOn: Manifest['failOn'];
}

/** Judges answers by every check that needs one answer alone, as a verification judges each of its own. Nothing is sent. */
export function judgeAnswers({ operation, exchanges, resource, masker, failOn }: GivenAnswers): readonly Verdict[] {
  const ledger = new Ledger();
  const alone = checksFor(
    operation,
    checks.filter(({ scope }) => scope === 'exchange'),
  );
  for (const exchange of exchanges) judgeExchange({ exchange, operation, resource, checks: alone, ledger });
  const contract = { ...operation.contract, operations: [operation] };
  return resolveVerdicts({ contract, checks: alone, ledger, masker, failOn });
}
