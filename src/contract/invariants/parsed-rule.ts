import { serialize, type ASTNode } from '@marcbachmann/cel-js';
import type { Invariant } from '../model/index.ts';
import { membersRead, onlyMembers } from './members-read.ts';
import { createRuleEnvironment } from './rule-environment.ts';
import { ruleRequest, ruleValue } from './rule-values.ts';
import { withTimestamps } from './timestamp.ts';

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

/** A part of a rule: an operator and what it is applied to. */
export type RuleNode = ASTNode;

interface ParsedRule {
  readonly parsed: ReturnType<ReturnType<typeof createRuleEnvironment>['parse']>;
  /** What it reads of `self` and of `request`: only that is converted, because most rules read one field of many. */
  readonly self: ReadonlySet<string> | undefined;
  readonly request: ReadonlySet<string> | undefined;
}
const environment = createRuleEnvironment();
const rules = new Map<string, ParsedRule>();

/** Throws where the text is no rule. */
export function parsedRule(rule: string): ParsedRule {
  const known = rules.get(rule);
  if (known !== undefined) return known;
  const parsed = environment.parse(withTimestamps(rule));
  const read = { parsed, self: membersRead(rule, 'self'), request: membersRead(rule, 'request') };
  rules.set(rule, read);
  return read;
}

/** The operators of a rule. */
export function ruleNode({ rule }: Pick<Invariant, 'rule'>): RuleNode {
  return parsedRule(rule).parsed.ast;
}

/** What a part of a rule answers, or the rule itself. Throws what the rule throws. */
export function ruleAnswer(
  { operation, schema, rule }: Pick<Invariant, 'operation' | 'schema' | 'rule'>,
  context: InvariantContext,
  part?: RuleNode,
): unknown {
  const { parsed, ...reads } = parsedRule(part ? serialize(part) : rule);
  return parsed({
    self: ruleValue(operation.contract, schema, onlyMembers(context.self, reads.self)),
    request: ruleRequest(operation, onlyMembers(context.request, reads.request)),
    resource: context.resource,
    now: BigInt(Math.trunc(context.now)),
  });
}
