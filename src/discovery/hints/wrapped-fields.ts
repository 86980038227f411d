import { type JsonPointer, joinPointer } from '../../contract/index.ts';
import type { Nodes } from '../document/nodes.ts';
import { shapeOf } from '../document/shape.ts';
import { isNamed, namesFrom, stemsOf } from '../words.ts';
import type { ItemField } from './item-fields.ts';

/** Names of the object that is the item itself. */
const IS_THE_ITEM = namesFrom('data, attributes, node, record, document, doc, metadata, meta, sys');
/** Names of an object that may also be something which the item is about: an activity has an `entity`, and many activities have the same one. */
const MAY_BE_THE_ITEM = namesFrom('item, object, resource, entity, element, entry');
/** `data.attributes.id`, and no deeper. */
const DEEPEST = 2;

export interface WrappedIn {
  readonly nodes: Nodes;
  readonly item: JsonPointer | undefined;
}

/** The fields of the object that an item wraps: `/data/id`, `/metadata/name`. */
export function wrappedFields(list: WrappedIn): readonly ItemField[] {
  return fieldsWithin(list, (name) => isNamed(name, IS_THE_ITEM));
}

/** The fields of what an item may wrap: `/pet/id` in a list of pets, too. They need something that says that they tell items apart. */
export function perhapsWrappedFields(list: WrappedIn, path: string): readonly ItemField[] {
  const nouns = new Set(stemsOf(path.replaceAll(/\{[^}]*\}/g, '')));
  return fieldsWithin(list, (name) => {
    const stems = stemsOf(name);
    const isNoun = stems.length === 1 && stems.every((stem) => nouns.has(stem));
    return isNoun || isNamed(name, IS_THE_ITEM) || isNamed(name, MAY_BE_THE_ITEM);
  });
}

function fieldsWithin({ nodes, item }: WrappedIn, isWrapper: (name: string) => boolean): readonly ItemField[] {
  const within = (schema: JsonPointer, above: JsonPointer, depth: number): ItemField[] =>
    [...shapeOf(nodes, schema).properties].flatMap(([name, pointer]) => {
      const shape = shapeOf(nodes, pointer);
      const at = joinPointer(above, name);
      if (shape.kind === 'object' && depth < DEEPEST && isWrapper(name)) return within(pointer, at, depth + 1);
      return shape.kind === 'other' && depth > 0 ? [{ name, at, shape }] : [];
    });
  return item === undefined ? [] : within(item, '', 0);
}
