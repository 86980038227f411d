import type { RuleNode } from '../../contract/index.ts';

/** The members below `self` that lead to a place; `undefined` for everything else. */
export function pathOf(node: RuleNode): readonly string[] | undefined {
  if (node.op === 'id') return node.args === 'self' ? [] : undefined;
  if (node.op !== '.' && node.op !== '[]') return undefined;
  const [holder, member] = node.args;
  const above = pathOf(holder);
  const name = typeof member === 'string' ? member : member.op === 'value' ? String(member.args) : undefined;
  return above === undefined || name === undefined ? undefined : [...above, name];
}

/** Every place that a part of a rule reads, each once. */
export function pathsIn(node: RuleNode): (readonly string[])[] {
  const path = pathOf(node);
  const found = path === undefined ? partsIn(node.args).flatMap(pathsIn) : path.length > 0 ? [path] : [];
  return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()];
}

/** The element of a list. */
export function elementOf(list: RuleNode, index: number): RuleNode {
  return made('[]', [list, made('value', BigInt(index))]);
}

/** A part of a rule in which a variable stands for another part. */
export function withVariable(node: RuleNode, variable: string, stands: RuleNode): RuleNode {
  if (node.op === 'id') return node.args === variable ? stands : node;
  return made(node.op, replaced(node.args, variable, stands));
}

function replaced(args: unknown, variable: string, stands: RuleNode): unknown {
  if (Array.isArray(args)) return args.map((each) => replaced(each, variable, stands));
  return isNode(args) ? withVariable(args, variable, stands) : args;
}

function partsIn(args: unknown): RuleNode[] {
  if (Array.isArray(args)) return args.flatMap(partsIn);
  return isNode(args) ? [args] : [];
}

function isNode(value: unknown): value is RuleNode {
  return typeof value === 'object' && value !== null && 'op' in value;
}

/** A part that stands in no text. */
function made(op: string, args: unknown): RuleNode {
  return { op, args } as unknown as RuleNode;
}
