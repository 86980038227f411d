import type { CheckContext, OperationCheck } from '../../checks/index.ts';
import { NotJudged, type Resource } from '../../judgement/index.ts';
import type { Operation } from '../../contract/index.ts';
import { SharedReads, NO_LIST } from '../../lists/index.ts';
import type { Conversation } from '../asking/conversation.ts';
import type { CheckRecord } from './ledger.ts';
import type { Verification } from '../verification.ts';

export interface CheckJob {
  readonly check: OperationCheck;
  readonly operation: Operation;
  readonly resource: Resource;
  readonly isLast?: true;
  readonly record: CheckRecord;
  readonly verification: Verification;
  readonly conversation: Conversation;
}

/** Runs one check about one operation and one resource, and notes what it found, examined, or could not judge. */
export async function runCheck(job: CheckJob): Promise<void> {
  const { check, resource, record, verification } = job;
  const started = performance.now();
  try {
    if (check.probes === 'negative' && verification.settings.probes === 'positive')
      throw new NotJudged('CONTRACT_PROBES=positive sends no invalid requests');
    for await (const violation of check.run(contextOf(job))) record.record(violation, resource);
    record.resources.add(resource.name);
  } catch (error) {
    record.noteUnjudged(error, resource);
  }
  record.durationMs += performance.now() - started;
}

function contextOf({ operation, resource, isLast, record, verification, conversation }: CheckJob): CheckContext {
  const { contract, environment, client } = verification;
  return {
    operation,
    contract,
    resource,
    resources: environment.resources,
    foreign: environment.foreign,
    credentials: client.available,
    evidence: record.evidence,
    send: (plan = { purpose: 'a plain request' }) =>
      conversation.ask({
        operation,
        resource: plan.resource ?? resource,
        plan,
        urgent: plan.fresh ?? false,
        ...(isLast && { isLast }),
      }),
    list: operation.collection
      ? sharedReads(conversation, { operation, resource, first: resource === environment.resources[0] }).forCheck(
          (note) => record.evidence.note(note),
        )
      : NO_LIST,
  };
}

interface ListOf {
  readonly operation: Operation;
  readonly resource: Resource;
  readonly first: boolean;
}

/** What is read of a list is shared by its checks: one reader for each operation and resource of a conversation. */
const readers = new WeakMap<Conversation, Map<string, SharedReads>>();

function sharedReads(conversation: Conversation, { operation, resource, first }: ListOf): SharedReads {
  const { collection, contract } = operation;
  if (!collection) throw new NotJudged('the operation answers with no list');
  const known = readers.get(conversation) ?? new Map<string, SharedReads>();
  readers.set(conversation, known);
  const key = `${operation.id} ${resource.name}`;
  const reader =
    known.get(key) ??
    new SharedReads({
      contract,
      collection,
      // A list without pages is read by few requests.
      depth: first || !collection.paging ? 'full' : 'sparse',
      send: (plan, urgent) => conversation.ask({ operation, resource, plan, urgent, listing: true }),
    });
  known.set(key, reader);
  return reader;
}
