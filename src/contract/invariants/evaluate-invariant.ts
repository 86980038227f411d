import { ContractError } from '../contract-error.ts';
import type { Invariant } from '../model/index.ts';
import { KnownOfLasting } from '../lasting/index.ts';
import { membersRead, onlyMembers } from './members-read.ts';
import { createRuleEnvironment } from './rule-environment.ts';
import { ruleRequest, ruleValue } from './rule-values.ts';

/** What a rule speaks about. */
export interface InvariantContext {
  /** The value at the rule's schema, as parsed from JSON; it keeps to that schema. */
  readonly self: unknown;
  /** Parameters by name: the text on the wire, which is typed here, or values of their type. */
  readonly request: Readonly<Record<string, unknown>>;
  /** Name of the resource: `real-time`. */
  readonly resource: string;
  /** The provider's clock, in milliseconds since the epoch. */
  readonly now: number;
}

interface Rule {
  readonly parsed: ReturnType<ReturnType<typeof createRuleEnvironment>['parse']>;
  /** What it reads of `self` and of `request`: only that is converted, because most rules read one field of many. */
  readonly self: ReadonlySet<string> | undefined;
  readonly request: ReadonlySet<string> | undefined;
}
const environment = createRuleEnvironment();
const rules = new Map<string, Rule>();
const READS_MORE_THAN_SELF = /\b(?:request|resource|now)\b/;
/** Whether a rule that reads nothing but `self` holds for a value. */
const held = new KnownOfLasting<Invariant, boolean>();

/** The numbers of an answer, or of a request, are too large for a rule to calculate with. Neither the contract nor the provider is at fault. */
export class TooLargeForRule extends Error {
  override readonly name = 'TooLargeForRule';
}

/**
 * Whether the rule holds. Throws `ContractError` where the rule does not parse, throws, or answers with anything but a boolean, and `TooLargeForRule` where
 * a calculation leaves the 64 bits of an integer.
 */
export function evaluateInvariant(invariant: Invariant, context: InvariantContext): boolean {
  const find = () => evaluated(invariant, context);
  return READS_MORE_THAN_SELF.test(invariant.rule) ? find() : held.of(context.self, invariant, find);
}

function evaluated(invariant: Invariant, context: InvariantContext): boolean {
  const { operation, schema, rule } = invariant;
  try {
    const { parsed, ...reads } = ruleOf(rule);
    const answer: unknown = parsed({
      self: ruleValue(operation.contract, schema, onlyMembers(context.self, reads.self)),
      request: ruleRequest(operation, onlyMembers(context.request, reads.request)),
      resource: context.resource,
      now: BigInt(Math.trunc(context.now)),
    });
    if (typeof answer === 'boolean') return answer;
    throw new TypeError(`it answers ${String(answer)}, not true or false`);
  } catch (error) {
    if (isOverflow(error)) throw new TooLargeForRule(firstLine(error), { cause: error });
    const { file, line } = operation.contract.position(invariant.pointer);
    throw new ContractError(`${file}:${line} the rule "${rule}" throws: ${firstLine(error)}`, { cause: error });
  }
}

/** What is wrong with a rule before any value is seen; `undefined` for a sound one. */
export function ruleProblem(rule: string): string | undefined {
  try {
    const { valid, error, type } = ruleOf(rule).parsed.check();
    if (!valid) return firstLine(error);
    return type === 'bool' || type === 'dyn' ? undefined : `it answers with ${type}, not with a boolean`;
  } catch (error) {
    return firstLine(error);
  }
}

function ruleOf(rule: string): Rule {
  const known = rules.get(rule);
  if (known !== undefined) return known;
  const parsed = environment.parse(rule);
  const read = { parsed, self: membersRead(rule, 'self'), request: membersRead(rule, 'request') };
  rules.set(rule, read);
  return read;
}

function isOverflow(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'numeric_overflow';
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
