import type { Operation } from '../../contract/index.ts';
import type { AvailableCredentials, CheckContext, ExchangeContext } from '../check.ts';
import type { Evidence, RequestPlan, Resource } from '../../judgement/index.ts';
import type { ListReader } from '../../lists/index.ts';
import { exchangeOf, FAKE_START, type FakeAnswer, type FakeExchange } from './exchange-of.ts';

/** Answers what a check sends: the parameters as they arrive on the wire, and the plan they come from. */
export type FakeProvider = (parameters: Readonly<Record<string, string>>, plan: RequestPlan) => FakeAnswer;

export interface FakeContext {
  readonly operation: Operation;
  /** For checks of scope exchange. */
  readonly exchange?: FakeExchange;
  /** For checks of scope operation. */
  readonly send?: FakeProvider;
  readonly resource?: Resource;
  readonly resources?: readonly Resource[];
  readonly foreign?: Readonly<Record<string, string>>;
  readonly credentials?: readonly AvailableCredentials[];
  readonly list?: ListReader;
}

/** What was counted, for a test to look at. */
export interface CountedEvidence extends Evidence {
  readonly counts: Record<string, number>;
  readonly notes: string[];
}

export type TestContext = CheckContext &
  ExchangeContext & { readonly evidence: CountedEvidence; readonly sent: RequestPlan[] };

/** Each request is sent after the one before it was answered. */
const APART_MS = 10;

/** A context for checks of any scope. It remembers what was sent. What the test does not provide throws when it is used. */
export function contextOf(fake: FakeContext): TestContext {
  const resource = fake.resource ?? { name: 'first', parameters: {} };
  const sent: RequestPlan[] = [];
  return {
    operation: fake.operation,
    contract: fake.operation.contract,
    resource,
    resources: fake.resources ?? [resource],
    foreign: fake.foreign ?? {},
    credentials: fake.credentials ?? [],
    evidence: countedEvidence(),
    exchange: exchangeOf({ operation: fake.operation.id, parameters: resource.parameters, ...fake.exchange }),
    sent,
    send: async (plan = { purpose: 'plain request' }) => {
      if (fake.send === undefined) throw new Error('This test provides no send().');
      sent.push(plan);
      const about = plan.resource ?? resource;
      const parameters = wireParameters(about, plan);
      const answer = fake.send(parameters, plan);
      return exchangeOf({
        operation: plan.operation ?? fake.operation.id,
        resource: about.name,
        purpose: plan.purpose,
        parameters,
        repeated: Object.keys(plan.repeated ?? {}),
        startedAt: FAKE_START + (sent.length - 1) * APART_MS,
        ...answer,
      });
    },
    get list() {
      return fake.list ?? NO_LIST;
    },
  };
}

/** A list of which no part stands still and nothing can be judged. */
const NO_LIST: ListReader = {
  judge: () => {
    throw new Error('This test provides no list.');
  },
  style: () => Promise.reject(new Error('This test provides no list.')),
  frozen: async () => ({}),
};

function wireParameters(resource: Resource, plan: RequestPlan): Record<string, string> {
  const all = { ...resource.parameters, ...plan.parameters };
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null));
}

function countedEvidence(): CountedEvidence {
  const counts: Record<string, number> = {};
  const notes: string[] = [];
  const add = (what: string, count = 1): void => {
    counts[what] = (counts[what] ?? 0) + count;
  };
  return {
    counts,
    notes,
    add,
    leaveOut: (what) => add(what),
    note: (text) => {
      notes.push(text);
    },
  };
}
