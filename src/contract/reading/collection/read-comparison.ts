import type { Comparison, JsonPointer } from '../../model/index.ts';
import { schemaKeyword } from '../../schema/schema-keyword.ts';
import type { Nodes } from '../references.ts';

const INSTANTS = ['date-time', 'date'];

/** How the values of a field compare where the contract says nothing about it: numbers and instants are known by their schema. */
export function comparisonOf(nodes: Nodes, schema: JsonPointer): Comparison {
  const types = typesOf(nodes, schema);
  if (types.length > 0 && types.every((type) => type === 'integer' || type === 'number')) return 'number';
  const format = schemaKeyword(nodes, schema, 'format')?.value;
  return types.join() === 'string' && INSTANTS.includes(String(format)) ? 'instant' : 'undocumented';
}

/** The types of the schema at a pointer, without null. */
export function typesOf(nodes: Nodes, schema: JsonPointer): string[] {
  const type = schemaKeyword(nodes, schema, 'type')?.value;
  return [type ?? []].flat().filter((name): name is string => typeof name === 'string' && name !== 'null');
}
