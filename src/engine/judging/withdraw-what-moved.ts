import type { Check, ExchangeCheck } from '../../checks/index.ts';
import type { AnsweredExchange } from '../../client/index.ts';
import type { Operation } from '../../contract/index.ts';
import { sameAgain } from '../../judgement/index.ts';
import type { Conversation } from '../asking/conversation.ts';
import type { Verification } from '../verification.ts';
import { EvidenceBook } from './evidence-book.ts';
import type { Judges } from './judges.ts';
import type { CheckRecord, CountedViolation, Ledger } from './ledger.ts';

/** What is seen more often in a run is no accident. */
const FEW = 3;

interface Withdrawing {
  readonly conversation: Conversation;
  readonly ledger: Ledger;
  readonly judges: Judges;
}

/**
 * Asks again what one answer said against itself, where it may have done so because data moved while it was written, and takes the violation back where
 * the answer has moved and is right now. Most providers count a list and read it in two steps.
 */
export async function withdrawWhatMoved(
  { contract }: Verification,
  { conversation, ledger, judges }: Withdrawing,
): Promise<void> {
  for (const operation of contract.operations)
    for (const check of judges.checksOf(operation).filter(mayMove)) {
      const record = ledger.recordOf(operation, check);
      for (const counted of fewOf(record.violations)) await settle({ operation, check, counted, conversation }, record);
    }
}

/** Where nothing more can be asked, the violation stands. */
async function settle(doubt: Doubt, record: CheckRecord): Promise<void> {
  try {
    if (!(await hasMoved(doubt))) return;
    record.withdraw(doubt.counted);
    record.evidence.note(
      'what one answer said against itself is not judged, because the data moved: asked again, it is right',
    );
  } catch (error) {
    record.noteUnjudged(error, doubt.counted.resource);
  }
}

function fewOf(violations: readonly CountedViolation[]): readonly CountedViolation[] {
  const seen = violations.reduce((sum, { occurrences }) => sum + occurrences, 0);
  return seen <= FEW ? violations : [];
}

type MovingCheck = ExchangeCheck & Required<Pick<ExchangeCheck, 'hasMoved'>>;

function mayMove(check: Check): check is MovingCheck {
  return check.scope === 'exchange' && check.hasMoved !== undefined;
}

interface Doubt {
  readonly operation: Operation;
  readonly check: MovingCheck;
  readonly counted: CountedViolation;
  readonly conversation: Conversation;
}

async function hasMoved({ operation, check, counted, conversation }: Doubt): Promise<boolean> {
  const { violation, resource } = counted;
  const first = violation.exchange as AnsweredExchange | undefined;
  const same = first && sameAgain(operation, first.request);
  if (!same) return false;
  const plan = { ...same, purpose: 'the same again, to see whether data moved', fresh: true, settles: true } as const;
  const again = await conversation.ask({ operation, resource, plan, urgent: true });
  if (!check.hasMoved(operation, [first, again])) return false;
  return [...check.run({ operation, exchange: again, resource, evidence: new EvidenceBook() })].length === 0;
}
