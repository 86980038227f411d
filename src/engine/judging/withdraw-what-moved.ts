import type { Check, ExchangeCheck } from '../../checks/index.ts';
import type { AnsweredExchange } from '../../client/index.ts';
import type { Operation } from '../../contract/index.ts';
import { Inconclusive, NotJudged } from '../../judgement/index.ts';
import type { Conversation } from '../asking/conversation.ts';
import type { Verification } from '../verification.ts';
import { EvidenceBook } from './evidence-book.ts';
import type { CountedViolation, Ledger } from './ledger.ts';

/** What was seen more often is no accident. */
const FEW = 3;

interface Withdrawing {
  readonly conversation: Conversation;
  readonly ledger: Ledger;
  checksOf(operation: Operation): readonly Check[];
}

/**
 * Asks again what one answer said against itself, where it may have done so because data moved while it was written, and takes the violation back where
 * the answer has moved and is right now. Most providers count a list and read it in two steps.
 */
export async function withdrawWhatMoved(
  { contract }: Verification,
  { conversation, ledger, checksOf }: Withdrawing,
): Promise<void> {
  for (const operation of contract.operations)
    for (const check of checksOf(operation).filter(mayMove)) {
      const record = ledger.recordOf(operation, check);
      for (const counted of record.violations.filter(({ occurrences }) => occurrences <= FEW))
        if (await hasMoved({ operation, check, counted, conversation })) {
          record.withdraw(counted);
          record.evidence.note(
            'what one answer said against itself is not judged, because the data moved: asked again, it is right',
          );
        }
    }
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
  const first = violation.exchange;
  if (first?.response === undefined) return false;
  const again = await askAgain(conversation, { operation, counted, exchange: first as AnsweredExchange });
  if (again === undefined || !check.hasMoved(operation, [first as AnsweredExchange, again])) return false;
  return [...check.run({ operation, exchange: again, resource, evidence: new EvidenceBook() })].length === 0;
}

/** `undefined` where nothing more can be asked. */
async function askAgain(
  conversation: Conversation,
  {
    operation,
    counted: { resource },
    exchange,
  }: Pick<Doubt, 'operation' | 'counted'> & { readonly exchange: AnsweredExchange },
): Promise<AnsweredExchange | undefined> {
  const { parameters, meant } = exchange.request;
  const aboutCaller = new Set(operation.parameters.filter(({ role }) => role === 'credential').map(({ name }) => name));
  const asked = Object.fromEntries(Object.entries(parameters).filter(([name]) => !aboutCaller.has(name)));
  const purpose = 'the same again, to see whether data moved';
  const said = meant?.target === undefined ? { parameters: asked } : { target: meant.target };
  try {
    return await conversation.ask({
      operation,
      resource,
      plan: { ...said, purpose, fresh: true, settles: true },
      urgent: true,
    });
  } catch (error) {
    if (error instanceof Inconclusive || error instanceof NotJudged) return undefined;
    throw error;
  }
}
