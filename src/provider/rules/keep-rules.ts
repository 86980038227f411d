import { instancesOf, type Invariant, ruleNode } from '../../contract/index.ts';
import { makeAnswer } from './make-answer.ts';
import { type Kept, RuleTarget } from './rule-target.ts';

/** A rule with the places of a value at which it holds. */
export interface PlacedRule {
  readonly invariant: Invariant;
  /** With `*` for each element. */
  readonly pattern: string;
}

/** What one rule changes may break another, so all are kept this often at most. */
const ROUNDS = 3;

/** Changes a value until its rules hold, as far as single members of it can do that. Gives those that do not. */
export function keepRules(kept: Kept, rules: readonly PlacedRule[]): readonly PlacedRule[] {
  for (let round = 0; round < ROUNDS; round += 1) {
    const broken = brokenOf(kept, rules);
    if (broken.length === 0) return [];
    for (const { rule, target } of broken) makeAnswer(ruleNode(rule.invariant), true, target);
  }
  return [...new Set(brokenOf(kept, rules).map(({ rule }) => rule))];
}

function brokenOf(kept: Kept, rules: readonly PlacedRule[]) {
  return rules
    .flatMap((rule) =>
      [...instancesOf(kept.value, rule.pattern)].map(([at]) => ({
        rule,
        target: new RuleTarget(kept, rule.invariant, at),
      })),
    )
    .filter(({ target }) => target.answer() !== true);
}
