import { type Alternative, alternativesOf } from './document/alternatives.ts';
import type { DescribedOperation } from './document/described-operation.ts';
import type { Nodes } from './document/nodes.ts';
import type { FoundList } from './found-list.ts';
import { listIn } from './list-in.ts';

/**
 * The list that an operation answers with. Where its answer is one of several shapes, each is looked at by itself: where all are lists in
 * the same place, any of them is a success, else the first that is a list.
 */
export function listOf(nodes: Nodes, operation: DescribedOperation): FoundList | undefined {
  const { success } = operation;
  const alternatives = success ? alternativesOf(nodes, success.schema) : [];
  if (!success || alternatives.length === 0) return listIn(nodes, operation);
  const found = alternatives.flatMap((alternative) => {
    const list = listIn(nodes, { ...operation, success: { ...success, schema: alternative.schema } });
    return list ? [{ alternative, list }] : [];
  });
  const [first] = found;
  if (!first) return undefined;
  const isAny =
    found.length === alternatives.length && found.every(({ list }) => list.items.value === first.list.items.value);
  const whole = isAny ? listIn(nodes, operation) : undefined;
  return whole ? anyOf(whole, alternatives) : theOne(first, alternatives);
}

function anyOf(list: FoundList, alternatives: readonly Alternative[]): FoundList {
  const because = `each of the ${alternatives.length} shapes of the answer is a list at the same place`;
  return { ...list, shapes: { value: alternatives.map(({ schema }) => schema), because } };
}

interface Chosen {
  readonly alternative: Alternative;
  readonly list: FoundList;
}

function theOne({ alternative: { schema, name }, list }: Chosen, alternatives: readonly Alternative[]): FoundList {
  const others = alternatives.filter((other) => other.schema !== schema).map((other) => other.name);
  const because = `of the ${alternatives.length} shapes of the answer, ${name} is the first that is a list`;
  const leftOut =
    others.length === 0 ? [] : [`${because}, and an answer of the shape ${others.join(' or ')} is not expected`];
  return { ...list, shapes: { value: [schema], because }, leftOut: [...list.leftOut, ...leftOut] };
}
