import { contractFrom, operationOf, widgets } from '../../checks/testing/index.ts';
import type { RequestPlan } from '../../judgement/index.ts';
import { type Clock, MACHINE_CLOCK } from '../asking/clock.ts';
import { Conversation } from '../asking/conversation.ts';
import { HostQueue } from '../asking/host-queue.ts';
import { fakeClient, type FakeReply } from './fake-client.ts';

export const contract = contractFrom(widgets);
export const operation = operationOf(contract, 'ListWidgets');
export const resource = { name: 'first', parameters: { owner_id: 'o', shelf_id: 's', tag: 't' } };
export const other = operationOf(contract, 'ShowShelf');
export const SILENCE = { kind: 'timeout', message: 'No answer came' } as const;
export const RESET = { kind: 'reset', message: 'The connection was reset' } as const;

/** The pauses of a host pass twenty times faster. */
const HURRIED: Clock = {
  now: () => performance.now() * 20,
  after: (milliseconds, call) => MACHINE_CLOCK.after(milliseconds / 20, call),
};

/** A conversation with a provider that answers with a function of the test, and what was heard of it. */
export function conversationWith(
  reply: (parameters: Readonly<Record<string, string>>, count: number, operationId: string) => FakeReply,
  maxRequests = 100,
) {
  const client = fakeClient((request, count) => reply(request.parameters, count, request.operation.id));
  const heard: string[] = [];
  const incidents: string[] = [];
  const unanswered: string[] = [];
  const conversation = new Conversation({
    contract,
    client,
    queue: new HostQueue({ concurrency: 8, maxRps: undefined, clock: HURRIED }),
    maxRequests,
    backoffMs: 1,
    onAnswer: ({ purpose }) => heard.push(purpose),
    onUnanswered: ({ incident }) => unanswered.push(incident.kind),
    onIncident: ({ kind }) => incidents.push(kind),
  });
  const ask = (plan: Partial<RequestPlan> = {}) =>
    conversation.ask({ operation, resource, plan: { purpose: 'plain', ...plan } });
  return { conversation, client, ask, heard, incidents, unanswered };
}
