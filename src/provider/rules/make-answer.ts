import type { RuleNode } from '../../contract/index.ts';
import type { Json } from '../json.ts';
import { type Proposal, proposals } from './proposals.ts';
import { elementOf, pathOf, pathsIn, withVariable } from './rule-parts.ts';
import { LEFT_OUT, type RuleTarget } from './rule-target.ts';

/** Other values that are tried at each place that a part reads. */
const TRIES = 8;

/** Changes the value of a rule until a part of the rule answers as it is wanted. Gives whether it does. */
export function makeAnswer(node: RuleNode, wanted: boolean, target: RuleTarget): boolean {
  if (target.answer(node) === wanted) return true;
  return makeOfParts(node, wanted, target) || tryValues(node, wanted, target);
}

/** By what the parts answer that are true or false themselves. */
function makeOfParts(node: RuleNode, wanted: boolean, target: RuleTarget): boolean {
  switch (node.op) {
    case '!_':
      return makeAnswer(node.args, !wanted, target);
    case '&&':
      return joined(node.args, { wanted, needsAll: wanted }, target) && target.answer(node) === wanted;
    case '||':
      return joined(node.args, { wanted, needsAll: !wanted }, target) && target.answer(node) === wanted;
    case '?:': {
      const [condition, then, otherwise] = node.args;
      return makeAnswer(target.answer(condition) === false ? otherwise : then, wanted, target);
    }
    case '==':
    case '!=':
      return sameAnswer(node.args, (node.op === '==') === wanted, target);
    case 'rcall':
      return ofElements(node.args, wanted, target);
    default:
      return false;
  }
}

interface Joint {
  readonly wanted: boolean;
  /** Whether one of them is not enough. */
  readonly needsAll: boolean;
}

/** Where one is enough, the last comes first: `!condition || consequence` is kept by the consequence. */
function joined([left, right]: readonly [RuleNode, RuleNode], { wanted, needsAll }: Joint, target: RuleTarget) {
  if (needsAll) return makeAnswer(left, wanted, target) && makeAnswer(right, wanted, target);
  return makeAnswer(right, wanted, target) || makeAnswer(left, wanted, target);
}

/** Both sides are true or false: one of them follows the other. */
function sameAnswer([left, right]: readonly [RuleNode, RuleNode], isSame: boolean, target: RuleTarget): boolean {
  const [one, other] = [target.answer(left), target.answer(right)];
  if (typeof one !== 'boolean' || typeof other !== 'boolean') return false;
  return makeAnswer(left, other === isSame, target) || makeAnswer(right, one === isSame, target);
}

/** `list.all(each, …)` and `list.exists(each, …)`. */
function ofElements([name, list, args]: readonly [string, RuleNode, RuleNode[]], wanted: boolean, target: RuleTarget) {
  const path = pathOf(list);
  const elements = path && target.valueAt(path);
  const [each, condition] = args;
  if (!(name === 'all' || name === 'exists') || !Array.isArray(elements)) return false;
  if (each?.op !== 'id' || condition === undefined) return false;
  const make = (_element: unknown, index: number): boolean =>
    makeAnswer(withVariable(condition, each.args, elementOf(list, index)), wanted, target);
  const needsAll = (name === 'all') === wanted;
  return needsAll ? elements.every(make) : elements.some(make);
}

/** By single values: those that the part itself proposes, and then any that the schema allows, alone and before what is proposed then. */
function tryValues(node: RuleNode, wanted: boolean, target: RuleTarget): boolean {
  const isMade = (): boolean => target.answer(node) === wanted;
  const propose = (): boolean => proposals(node, wanted, target).some((proposal) => attempt(proposal, target, isMade));
  return (
    propose() ||
    pathsIn(node).some((path) =>
      target.otherValues(path, TRIES).some((value) => attempt([path, value], target, () => isMade() || propose())),
    )
  );
}

/** Takes a change back that does not help. */
function attempt([path, value]: Proposal, target: RuleTarget, helps: () => boolean): boolean {
  const before = target.valueAt(path) as Json | undefined;
  if (!target.put(path, value)) return false;
  if (helps()) return true;
  target.put(path, before === undefined ? LEFT_OUT : before);
  return false;
}
