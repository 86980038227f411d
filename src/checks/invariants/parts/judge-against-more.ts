import type { AnsweredExchange } from '../../../client/index.ts';
import { awaitAll, type Violation } from '../../../judgement/index.ts';
import { comparableLists, essenceOf, identityOf, itemsOf, mayBeShort } from '../../../lists/index.ts';
import { claimsSuccess, quoteValue, summaryOf } from '../../answers/index.ts';
import type { CheckContext } from '../../check.ts';
import type { AskInTurn } from './asks-in-turn.ts';

export interface AnsweredAsk {
  readonly ask: AskInTurn;
  readonly exchange: AnsweredExchange;
}
interface FewAndMore extends AnsweredAsk {
  /** More of the same list. */
  readonly more: AnsweredExchange;
}

/** Asks for more of each list of which that can be compared with what was answered. */
export function askForMore(context: CheckContext, answered: readonly AnsweredAsk[]): Promise<readonly FewAndMore[]> {
  const { send } = context;
  const asks = isCutTheSame(context) ? answered : [];
  return awaitAll(
    asks.flatMap((few) => {
      const { wider } = few.ask;
      return wider ? [send({ ...wider, fresh: true }).then((more) => ({ ...few, more }))] : [];
    }),
  );
}

/**
 * An answer about another resource lists nothing that more of the same list does not, asked for in other words. What is remembered for another resource
 * for good is wrong each time, and no comparison with the same request shows it. Both are asked again before it is reported, because data moves.
 */
export async function* judgeAgainstMore(
  context: CheckContext,
  { ask: { plan, wider, differs }, exchange, more }: FewAndMore,
): AsyncGenerator<Violation> {
  const { operation, evidence, send } = context;
  evidence.add('answers compared with more of their list');
  if (wider === undefined || strangeAmong(context, exchange, more) === undefined) return;
  const again = await send({ ...plan, fresh: true, settles: true });
  const moreAgain = await send({ ...wider, fresh: true, settles: true });
  const strange = strangeAmong(context, again, moreAgain);
  if (strange === undefined) return;
  yield {
    message: `the same request about ${differs} lists ${quoteValue(strange)}, which is not in the list of that one`,
    expected: `items of ${summaryOf(operation, moreAgain.response)}`,
    received: quoteValue(strange),
    exchange: again,
    promise: operation.collection?.promises['stable-order'] ?? operation.pointer,
  };
}

/** Pages without a stable order may hold any items, and pages that may be short may end anywhere. */
function isCutTheSame({ operation: { collection } }: CheckContext): boolean {
  if (!collection || mayBeShort(collection)) return false;
  return collection.paging === undefined || collection.promises['stable-order'] !== undefined;
}

/** The first item of an answer that more of the list does not hold. */
function strangeAmong({ operation }: CheckContext, few: AnsweredExchange, more: AnsweredExchange): unknown {
  const { contract, collection } = operation;
  if (!collection || ![few, more].every(({ response }) => claimsSuccess(operation, response))) return undefined;
  const nameOf = (item: unknown): string => identityOf(collection, item) ?? essenceOf(contract, collection, item);
  const listed = [more, few].map(({ response }) => itemsOf(contract, collection, response) ?? []);
  const [all = [], items = []] = comparableLists(operation, listed);
  const known = new Set(all.map(nameOf));
  return items.find((item) => !known.has(nameOf(item)));
}
