import type { AnsweredExchange, UnansweredExchange, Variant } from '../client/index.ts';
import type { BrokenWay, Contract, CredentialScheme, Operation } from '../contract/index.ts';
import type { Evidence, RequestPlan, Resource, Violation } from '../judgement/index.ts';
import type { ListReader } from '../lists/index.ts';
import type { PartName } from './parts.ts';

interface CheckDefinition {
  /** `family/name`, which is also its path below `src/checks`. */
  readonly id: string;
  /** The good world in the third person, as a test title, at most 70 characters with the operation's name. */
  readonly title: string;
  /** The parts of the answer that it judges by. What another check found broken of them is not judged here. */
  readonly reads: readonly PartName[];
  /** The parts that are broken where this check is violated. */
  readonly guards?: readonly PartName[];
  /** Decided from the contract alone. */
  appliesTo(operation: Operation): boolean;
}

/** Judges every exchange of an operation, whichever check caused it. Pure. */
export interface ExchangeCheck extends CheckDefinition {
  readonly scope: 'exchange';
  run(context: ExchangeContext): Iterable<Violation>;
  /**
   * Whether the data moved between two answers to one request. Where the check declares it, an answer that says something against itself is asked for
   * again, because data may have moved while it was written.
   */
  hasMoved?(operation: Operation, answers: readonly [AnsweredExchange, AnsweredExchange]): boolean;
  /** Judges a refusal of a body that is no JSON, too. Many frameworks write it before a program of the provider runs, so no contract says how it looks. */
  readonly judgesMalformed?: true;
  /** Judges a request that is never answered although its neighbours are. Absent where no answer breaks no promise of this check. */
  judgeUnanswered?(context: ExchangeContext<UnansweredExchange>): Iterable<Violation>;
}
export interface ExchangeContext<Judged = AnsweredExchange> {
  readonly operation: Operation;
  readonly exchange: Judged;
  readonly resource: Resource;
  readonly evidence: Evidence;
}

/** Holds a conversation about one operation and one resource, and judges it. */
export interface OperationCheck extends CheckDefinition {
  readonly scope: 'operation';
  /** `first`: judged once, on the first resource, because the promise does not depend on the data. Default: `each`. */
  readonly resources?: 'each' | 'first';
  /** Sends what a provider must refuse. Not run under `CONTRACT_PROBES=positive`. */
  readonly probes?: 'negative';
  run(context: CheckContext): AsyncIterable<Violation>;
}

/** Hears every answer of the run, whichever check asked for it, and judges at the end what they say together. */
export interface ConversationCheck extends CheckDefinition {
  readonly scope: 'conversation';
  /** As for a check of scope `operation`. */
  readonly resources?: 'each' | 'first';
  readonly probes?: 'negative';
  /** Begins to listen, on behalf of one operation and one resource. */
  listen(about: ListenContext): Listener;
}
export type ListenContext = Pick<CheckContext, 'operation' | 'resource'>;

export interface Listener {
  /** Hears an answer to any operation of the contract, about any resource of the environment. Cheap, because all answers of a run come by. */
  hear(answer: HeardAnswer): void;
  /** Judges what was heard, when all other checks are done. It may ask again; what it asks is heard too. */
  judge(context: CheckContext): AsyncIterable<Violation>;
}
export type HeardAnswer = Omit<ExchangeContext, 'evidence'>;

export type Check = ExchangeCheck | OperationCheck | ConversationCheck;

export interface CheckContext {
  readonly operation: Operation;
  readonly contract: Contract;
  readonly resource: Resource;
  /** Every resource that the environment knows, with this one. */
  readonly resources: readonly Resource[];
  /** Real values that belong to someone else, as the environment says, by parameter name. */
  readonly foreign: Readonly<Record<string, string>>;
  /** What the environment can sign in with, the one in use first. */
  readonly credentials: readonly AvailableCredentials[];
  readonly evidence: Evidence;
  /** Sends one request about the resource. Throws `Inconclusive` where only an incident came back, and `NeverAnswered` where that happens to this kind of request alone. */
  send(request?: RequestPlan): Promise<AnsweredExchange>;
  /** Reads of the list that this operation answers with. Throws for an operation that answers with no list. */
  readonly list: ListReader;
}

export interface AvailableCredentials {
  readonly scheme: CredentialScheme;
  /** Ways of breaking it that can be tried here: `expired` needs an expired token. */
  readonly ways: readonly BrokenWay[];
  /** What each variant of a way breaks, in words. A variant's number is its place in the list. */
  readonly variants: Readonly<Partial<Record<BrokenWay, readonly Variant[]>>>;
  /** Names of signature methods that can be sent, the default first; empty for forms without a choice. */
  readonly methods: readonly string[];
  /** It signs each request, so what it presents is good for that one alone. */
  readonly signs?: true;
}

/** Declares a check, so that the compiler checks a check's file where it is written. */
export function defineCheck<const T extends Check>(check: T): T {
  return check;
}
