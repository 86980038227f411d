import { type JsonPointer, joinPointer } from '../../contract/index.ts';
import type { Nodes } from '../document/nodes.ts';
import { type Shape, shapeOf } from '../document/shape.ts';
import { wordsOf } from '../words.ts';

/** A field of an item with a single value. */
export interface ItemField {
  readonly name: string;
  readonly at: JsonPointer;
  readonly shape: Shape;
}

/** The fields of an item that are lists of texts or numbers, such as its tags. */
export function listFields(nodes: Nodes, item: JsonPointer | undefined): readonly ItemField[] {
  if (item === undefined) return [];
  return [...shapeOf(nodes, item).properties].flatMap(([name, pointer]) => {
    const { kind, items } = shapeOf(nodes, pointer);
    const shape = kind === 'array' && items !== undefined ? shapeOf(nodes, items) : undefined;
    return shape?.kind === 'other' ? [{ name, at: joinPointer('', name), shape }] : [];
  });
}

/** The fields of an item by the words of their names. Attributes of JSON:API stand one level deeper. */
export function itemFields(nodes: Nodes, item: JsonPointer | undefined): ReadonlyMap<string, ItemField> {
  const found = new Map<string, ItemField>();
  if (item === undefined) return found;
  const add = (schema: JsonPointer, above: JsonPointer): void => {
    for (const [name, pointer] of shapeOf(nodes, schema).properties) {
      const shape = shapeOf(nodes, pointer);
      const at = joinPointer(above, name);
      if (shape.kind === 'object' && name === 'attributes' && above === '') add(pointer, at);
      if (shape.kind === 'other' && !found.has(wordsOf(name))) found.set(wordsOf(name), { name, at, shape });
    }
  };
  add(item, '');
  return found;
}
