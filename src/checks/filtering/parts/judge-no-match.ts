import type { AnsweredExchange } from '../../../client/index.ts';
import { counted, type Violation } from '../../../judgement/index.ts';
import { itemsOf, type ListWindow, numberAt, underQuery } from '../../../lists/index.ts';
import { claimedOutcomes, claimsSuccess } from '../../answers/index.ts';
import type { CheckContext } from '../../check.ts';
import { isDebatable, type UnmatchedFilter } from '../../probes/index.ts';
import { haveArrived } from './have-arrived.ts';
import { isSaidOfUnknown } from './is-said-of-unknown.ts';

/** Asks for what nothing matches, and yields a violation where the answer is no empty list. */
export async function judgeNoMatch(
  context: CheckContext,
  window: ListWindow,
  unmatched: UnmatchedFilter,
): Promise<readonly Violation[]> {
  const { query, beside, later } = unmatched;
  const purpose = `a list in which nothing matches${underQuery({ query })}`;
  const how = { later, about: Object.keys(query) };
  const violations = judgeAnswer(context, unmatched, await window.ask({ ...beside, ...query }, purpose, how));
  const isRefused = violations.some(({ exchange }) => !isSuccess(context, exchange as AnsweredExchange));
  if (!isRefused || Object.keys(beside).length === 0) return violations;
  // What is refused without the query too is refused for another reason, which other checks name.
  const without = { parameters: beside, purpose: 'the same without what nothing matches', settles: true as const };
  return isSuccess(context, await context.send(without)) ? violations : [];
}

function isSuccess({ operation }: CheckContext, { response }: AnsweredExchange): boolean {
  return claimsSuccess(operation, response);
}

function judgeAnswer(
  { operation, evidence }: CheckContext,
  { query, beside }: UnmatchedFilter,
  exchange: AnsweredExchange,
): readonly Violation[] {
  const [{ contract, collection }, { response }] = [operation, exchange];
  if (!collection) return [];
  evidence.add('filters without a match');
  const found = itemsOf(contract, collection, response);
  const total = numberAt(response, collection.total);
  if (found?.length === 0 && (total ?? 0) === 0) return [];
  if (found && haveArrived(operation, found, { ...beside, ...query })) return [];
  const claimed = claimedOutcomes(operation, response).map(({ name }) => name);
  if (isDebatable(operation, query) && claimed.includes('invalid-parameter')) return [];
  if (found === undefined && claimed.some((name) => isSaidOfUnknown(operation, query, name))) return [];
  const answer = found
    ? `holds ${counted(found.length, 'items')}${total === undefined ? '' : ` with a total of ${total}`}`
    : `has status ${response.status} and no list`;
  return [
    {
      message: `nothing matches${underQuery({ query: { ...beside, ...query } })}, and the answer ${answer}`,
      expected: 'a success with an empty list',
      received: found ? { items: found.length, total } : response.status,
      exchange,
      promise: collection.promises['no-match-is-empty'] ?? collection.pointer,
    },
  ];
}
