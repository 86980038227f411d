import type { AnsweredExchange } from '../../client/index.ts';
import type { RequestPlan } from '../../judgement/index.ts';
import { type AskedList, ListAsker } from './list-asker.ts';

/** Sends a plan. Urgent requests go before others, so that reads that belong together stay close. */
export type SendList = (plan: RequestPlan, urgent: boolean) => Promise<AnsweredExchange>;

/** Sends when nothing else waits, unless it is urgent; what comes first in its own list a little sooner where `soon` says so. */
export function lateSender(send: SendList, { soon = false }: { readonly soon?: boolean } = {}): SendList {
  return (plan, urgent) => send(urgent ? plan : { ...plan, later: soon && plan.later === undefined ? 1 : 2 }, urgent);
}

/** Asks the list, and may be answered from an equal request of this run. */
export function sharedAsker(list: AskedList, send: SendList): ListAsker {
  return new ListAsker(list, (plan) => send(plan, false));
}

/**
 * Asks each question of its own once. It takes no answer that was given to others before, because that may be older than the reference it
 * would be held against.
 */
export function rememberingAsker(list: AskedList, send: SendList): ListAsker {
  const answers = new Map<string, Promise<AnsweredExchange>>();
  return new ListAsker(list, (plan) => {
    const key = questionKey(plan);
    const answer = (plan.fresh ? undefined : answers.get(key)) ?? send({ ...plan, fresh: true }, false);
    // What may not be sent at all must not answer for others.
    if (!plan.fresh && plan.later !== 3) answers.set(key, answer);
    return answer;
  });
}

/** Asks anew each time, before everything that waits; `onRequest` hears of each request. */
export function freshAsker(list: AskedList, send: SendList, onRequest: () => void): ListAsker {
  return new ListAsker(list, (plan) => {
    onRequest();
    return send({ ...plan, fresh: true, settles: true }, true);
  });
}

/** Equal for plans that ask the same, in whichever order their parameters were put together. */
function questionKey({ parameters = {}, target }: RequestPlan): string {
  const names = Object.keys(parameters).toSorted();
  return JSON.stringify([names.map((name) => [name, parameters[name]]), target]);
}
