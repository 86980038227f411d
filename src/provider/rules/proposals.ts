import type { RuleNode } from '../../contract/index.ts';
import { exactInteger } from '../../contract/index.ts';
import type { Json } from '../json.ts';
import { pathOf } from './rule-parts.ts';
import { LEFT_OUT, type RuleTarget } from './rule-target.ts';

/** A change of one place. */
export type Proposal = readonly [path: readonly string[], value: Json | typeof LEFT_OUT];

/** Other values that are tried at a place of which nothing better is known. */
const OTHERS = 12;

/** Changes after which a part without parts of its own that answer true or false may answer as it is wanted: the likeliest first. */
export function proposals(node: RuleNode, wanted: boolean, target: RuleTarget): Proposal[] {
  if (node.op === '==' || node.op === '!=') return (node.op === '==') === wanted ? equal(node.args, target) : [];
  if ((node.op === '<=' || node.op === '>=') && wanted) return equal(node.args, target);
  if (node.op === 'in') return membership(node.args, wanted, target);
  if (node.op === 'rcall' && wanted) return texts(node.args, target);
  if (node.op === 'call' && node.args[0] === 'has') return presence(pathOf(node.args[1][0]!), wanted, target);
  const path = pathOf(node);
  return path === undefined ? [] : [[path, wanted]];
}

/** Either side takes the value of the other. */
function equal([left, right]: readonly [RuleNode, RuleNode], target: RuleTarget): Proposal[] {
  return [...taking(left, right, target), ...taking(right, left, target)];
}

function taking(taker: RuleNode, giver: RuleNode, target: RuleTarget): Proposal[] {
  // The number whose text is wanted stands inside of `string()`.
  const isText = taker.op === 'call' && taker.args[0] === 'string';
  const path = pathOf(isText ? taker.args[1][0]! : taker);
  const value = jsonOf(target.answer(giver));
  if (path === undefined || value === undefined) return [];
  return isText && typeof value === 'string'
    ? [
        [path, Number(value)],
        [path, value],
      ]
    : [[path, value]];
}

/** `x in list` and `"name" in object`. */
function membership([one, many]: readonly [RuleNode, RuleNode], wanted: boolean, target: RuleTarget): Proposal[] {
  const list = target.answer(many);
  const [path, holder] = [pathOf(one), pathOf(many)];
  if (path !== undefined && Array.isArray(list) && wanted)
    return list.flatMap((value): Proposal[] => {
      const json = jsonOf(value);
      return json === undefined ? [] : [[path, json]];
    });
  const name = target.answer(one);
  if (holder === undefined || typeof name !== 'string' || Array.isArray(list)) return [];
  return presence([...holder, name], wanted, target);
}

function presence(path: readonly string[] | undefined, wanted: boolean, target: RuleTarget): Proposal[] {
  if (path === undefined) return [];
  return wanted ? target.otherValues(path, OTHERS).map((value): Proposal => [path, value]) : [[path, LEFT_OUT]];
}

/** What it has now, with the text in place of as many parts of a path, or before or behind it. Or the text itself. */
function texts([name, text, [argument]]: readonly [string, RuleNode, RuleNode[]], target: RuleTarget): Proposal[] {
  const path = pathOf(text);
  const part = argument && target.answer(argument);
  const now = path && target.valueAt(path);
  if (path === undefined || typeof part !== 'string' || typeof now !== 'string') return [];
  const before = [
    part +
      now
        .split('/')
        .slice(part.split('/').length - 1)
        .join('/'),
    part + now,
  ];
  const behind = [
    now
      .split('/')
      .slice(0, 1 - part.split('/').length)
      .join('/') + part,
    now + part,
  ];
  const joined = name === 'startsWith' ? before : name === 'endsWith' ? behind : [...behind, ...before];
  return [...joined, part].map((value): Proposal => [path, value]);
}

/** A value of a rule as JSON has it; `undefined` for what JSON does not know. */
function jsonOf(value: unknown): Json | undefined {
  if (typeof value === 'bigint') return exactInteger(String(value));
  if (value instanceof Date) return value.toISOString().replace('.000Z', 'Z');
  const isPlain = value === null || ['string', 'number', 'boolean'].includes(typeof value);
  return isPlain ? (value as Json) : undefined;
}
