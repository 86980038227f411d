import type { AnsweredExchange } from '../../../client/index.ts';
import type { Operation } from '../../../contract/index.ts';
import { awaitAll, eachSaidAs, type RequestPlan, type Violation } from '../../../judgement/index.ts';
import { itemsOf } from '../../../lists/index.ts';
import { claimsSuccess, isSameAnswer, summaryOf } from '../../answers/index.ts';
import type { CheckContext } from '../../check.ts';
import type { AskInTurn, AsksInTurn } from './asks-in-turn.ts';
import { type AnsweredAsk, askForMore, judgeAgainstMore } from './judge-against-more.ts';

const NOTHING_OF_THIS: RequestPlan = { purpose: 'a request that asks for nothing of this' };

/**
 * Asks the question, another request, the question again, and so on; then all of them at once, in the other order. What is answered in two ways is
 * asked a third time. An answer that goes back is wrong between. One that does not may have moved, so what came before it is asked once more: it is
 * wrong where the same answer comes back.
 */
export async function* compareInTurn(
  context: CheckContext,
  { question, others }: AsksInTurn,
): AsyncGenerator<Violation> {
  let first = await fresh(context, question);
  const answered: AnsweredAsk[] = [];
  for (const ask of others) {
    const exchange = yield* askBetween(context, ask, { question, first });
    answered.push({ ask, exchange });
    if (ask.isRefused) yield* judgeRefused(context, ask, exchange);
    if (ask.isUnknown) yield* judgeUnknown(context, ask, exchange);
    const again = await fresh(context, question);
    yield* judge(context, { plan: question, answers: [first, again], after: `one with ${ask.differs}` });
    first = again;
  }
  // Where no request differs in anything, the question still has one answer.
  if (others.length === 0)
    yield* judge(context, { plan: question, answers: [first, await fresh(context, question)], after: 'itself' });
  const judged = answered.filter(({ ask }) => !ask.isRefused && !ask.isSame && !ask.isUnknown).toReversed();
  // Something else comes before them, so that none of them again follows what it followed before. For what remembers only requests of one kind, that
  // is one of their own.
  const [more] = await awaitAll([askForMore(context, answered), fresh(context, NOTHING_OF_THIS)]);
  for (const few of more) yield* judgeAgainstMore(context, few);
  const lone = await awaitAll(judged.slice(-1).map(({ ask }) => fresh(context, ask.plan)));
  const atOnce = [...(await awaitAll(judged.slice(0, -1).map(({ ask }) => fresh(context, ask.plan)))), ...lone];
  for (const [place, { ask, exchange }] of judged.entries()) {
    const other = atOnce[place];
    if (other === undefined) continue;
    const plan = { ...ask.plan, purpose: `${question.purpose}, with ${ask.differs}` };
    // What differs from the question in another respect differs from this in two.
    const apart = judged.length > 2 ? judged.at(place < judged.length / 2 ? -1 : 0)?.ask.plan : undefined;
    const before = { question, apart: apart ?? NOTHING_OF_THIS };
    yield* judge(context, { plan, answers: [exchange, other], after: 'the others', before });
  }
}

interface Before {
  readonly question: RequestPlan;
  readonly first: AnsweredExchange;
}

/** Sends a request, and those that go with it. Yields where one that asks for the same is answered otherwise. */
async function* askBetween(
  context: CheckContext,
  ask: AskInTurn,
  { question, first }: Before,
): AsyncGenerator<Violation, AnsweredExchange> {
  const plans = [ask, ...(ask.atOnce ?? [])].map(({ plan }) => fresh(context, plan));
  const [exchange = first, ...others] = await awaitAll(plans);
  if (ask.isSame) {
    yield* judge(context, { plan: question, answers: [first, exchange], after: `one with ${ask.differs}` });
    for (const [place, other] of others.entries())
      yield* judge(context, {
        plan: question,
        answers: [first, other],
        after: `one with ${ask.atOnce?.[place]?.differs}`,
      });
  }
  return exchange;
}

/**
 * A stranger who asks what was just answered gets nothing of that. Where strangers are let in beside the same things in any case, nothing was
 * remembered, and the checks of credentials judge it.
 */
async function* judgeRefused(
  context: CheckContext,
  { isRefused: promise, unasked }: AskInTurn,
  exchange: AnsweredExchange,
): AsyncGenerator<Violation> {
  const { operation } = context;
  const isLetIn = async (plan: RequestPlan): Promise<boolean> =>
    claimsSuccess(operation, (await fresh(context, { ...plan, settles: true })).response);
  if (promise === undefined || !claimsSuccess(operation, exchange.response)) return;
  if (unasked && !(await isLetIn(unasked[0])) && (await isLetIn(unasked[1]))) return;
  yield {
    message: `no credentials, and the same request as the one before, is answered with ${summaryOf(operation, exchange.response)}`,
    expected: 'a refusal, as without the request before',
    received: summaryOf(operation, exchange.response),
    exchange,
    promise,
  };
}

/**
 * An unknown name shows nothing of what was just listed. Where it does whatever came before it, the name is not looked at, and the checks of
 * parameters judge that.
 */
async function* judgeUnknown(
  context: CheckContext,
  { isUnknown, plan, differs }: AskInTurn,
  exchange: AnsweredExchange,
): AsyncGenerator<Violation> {
  const { operation } = context;
  if (isUnknown === undefined || !listsItems(operation, exchange)) return;
  // It resembles no request before it, so that nothing that is remembered answers the next one.
  await fresh(context, { ...isUnknown.apart, settles: true });
  const again = await fresh(context, { ...plan, settles: true });
  if (listsItems(operation, again)) return;
  const received = summaryOf(operation, exchange.response);
  yield {
    message: `${differs}, right after the same request about the known one, is answered with ${received}`,
    expected: summaryOf(operation, again.response),
    received,
    exchange,
    promise: isUnknown.promise,
  };
}

function listsItems({ contract, collection }: Operation, { response }: AnsweredExchange): boolean {
  return collection !== undefined && (itemsOf(contract, collection, response) ?? []).length > 0;
}

function fresh({ send }: CheckContext, plan: RequestPlan): Promise<AnsweredExchange> {
  return send({ ...plan, fresh: true });
}

interface AskedTwice {
  readonly plan: RequestPlan;
  readonly answers: readonly [AnsweredExchange, AnsweredExchange];
  /** For a reader: what was asked in between. */
  readonly after: string;
  /** What was asked right before the first of the two, and something of its kind that resembles neither. */
  readonly before?: { readonly question: RequestPlan; readonly apart: RequestPlan };
}

async function* judge(context: CheckContext, asked: AskedTwice): AsyncGenerator<Violation> {
  const { plan, answers, after, before } = asked;
  const { operation, evidence, send } = context;
  const isSame = (one: AnsweredExchange, other: AnsweredExchange): boolean =>
    isSameAnswer(operation, [one.response, other.response], 'essence');
  evidence.add('answers compared');
  if (isSame(...answers)) return;
  const settle = (again: RequestPlan) => send({ ...again, fresh: true, settles: true });
  // Something else first, so that what is remembered of the last request is not what the next one asks for.
  if (before) await settle(before.apart);
  const third = await settle(plan);
  const [early, late] = answers;
  const goesBack = isSame(early, third);
  const comesBack = async (): Promise<boolean> => {
    if (before === undefined || !isSame(late, third)) return false;
    await settle(before.apart);
    await settle(before.question);
    return isSame(early, await settle(plan));
  };
  const wrong = goesBack ? late : (await comesBack()) ? early : undefined;
  if (wrong === undefined) {
    evidence.note(`the answer to ${describe(plan)} moved while it was compared`);
    return;
  }
  const received = summaryOf(operation, wrong.response);
  const expected = summaryOf(operation, third.response);
  yield {
    message: `${describe(plan)} is answered in two ways, before and after ${after}`,
    expected: expected === received ? `the same ${expected}` : expected,
    received: expected === received ? 'others, or in another order' : received,
    exchange: wrong,
    promise: operation.collection?.promises['stable-order'] ?? operation.pointer,
  };
}

function describe({ parameters = {} }: RequestPlan): string {
  const said = eachSaidAs(parameters);
  return said.length === 0 ? 'a plain request' : said.join(', ');
}
