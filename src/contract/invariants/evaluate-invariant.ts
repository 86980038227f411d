import { ContractError } from '../contract-error.ts';
import type { Invariant } from '../model/index.ts';
import { KnownOfLasting } from '../lasting/index.ts';
import { type InvariantContext, parsedRule, ruleAnswer } from './parsed-rule.ts';

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
  const { operation, rule } = invariant;
  try {
    const answer = ruleAnswer(invariant, context);
    if (typeof answer === 'boolean') return answer;
    throw new TypeError(`it answers ${String(answer)}, not true or false`);
  } catch (error) {
    if (isOverflow(error)) throw new TooLargeForRule(firstLine(error), { cause: error });
    const { file, line } = operation.contract.position(invariant.pointer);
    throw new ContractError(`${file}:${line} the rule "${rule}" throws: ${firstLine(error)}${advice(error, rule)}`, {
      cause: error,
    });
  }
}

/** What to write where a rule reads what may be left out; nothing for any other mistake. */
function advice(error: unknown, rule: string): string {
  const [, key] = /^No such key: (\w+)$/.exec(firstLine(error)) ?? [];
  const [read] = key === undefined ? [] : (new RegExp(`\\b(?:\\w+\\.)+${key}\\b`).exec(rule) ?? []);
  return read === undefined ? '' : `. Where it may be left out, begin the rule with "!has(${read}) ||"`;
}

/** What is wrong with a rule before any value is seen; `undefined` for a sound one. */
export function ruleProblem(rule: string): string | undefined {
  try {
    const { valid, error, type } = parsedRule(rule).parsed.check();
    if (!valid) return firstLine(error);
    return type === 'bool' || type === 'dyn' ? undefined : `it answers with ${type}, not with a boolean`;
  } catch (error) {
    return firstLine(error);
  }
}

function isOverflow(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'numeric_overflow';
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
