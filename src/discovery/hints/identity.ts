import type { JsonPointer } from '../../contract/index.ts';
import type { DescribedOperation } from '../document/described-operation.ts';
import type { Nodes } from '../document/nodes.ts';
import type { Guess } from '../guess.ts';
import { isNamed, stemsOf, wordsOf } from '../words.ts';
import { IDENTITY } from './answer-words.ts';
import { type ItemField, itemFields } from './item-fields.ts';
import { perhapsWrappedFields, wrappedFields } from './wrapped-fields.ts';

/** Items of a list, and the operation that gives them. */
export interface DescribedItems {
  readonly nodes: Nodes;
  readonly item: JsonPointer | undefined;
  readonly operation: Pick<DescribedOperation, 'path'>;
}

/** The field that tells items apart: `id`, or `pet_id` in a list of pets; else that of the object that an item wraps. */
export function identityOf(items: DescribedItems): Guess<JsonPointer> | undefined {
  const found = identityField(items);
  return found && { value: found.at, because: `the field ${found.at} is named like an identity` };
}

/** The same as a field of an item. */
export function identityField(items: DescribedItems): ItemField | undefined {
  const fields = [...itemFields(items.nodes, items.item).values()].filter(canTellApart);
  const plain = fields.find(({ name, at }) => isNamed(name, IDENTITY) && at.split('/').length === 2);
  return plain ?? fields.find((field) => isOwn(field, items)) ?? identityAmong(wrappedFields(items), items);
}

/** The field that a marker takes: the identity, or that of what an item may wrap, because a marker tells items apart. */
export function markableField(items: DescribedItems): ItemField | undefined {
  return identityField(items) ?? identityAmong(perhapsWrappedFields(items, items.operation.path), items);
}

function identityAmong(fields: readonly ItemField[], items: DescribedItems): ItemField | undefined {
  const able = fields.filter(canTellApart);
  return able.find(({ name }) => isNamed(name, IDENTITY)) ?? able.find((field) => isOwn(field, items));
}

/** Whether a field is named after what the path lists. */
function isOwn({ name }: ItemField, { operation: { path } }: DescribedItems): boolean {
  const nouns = new Set(stemsOf(path.replaceAll(/\{[^}]*\}/g, '')));
  const [, noun] = /^(.+) (?:id|uuid|guid|arn)$/.exec(wordsOf(name)) ?? [];
  return noun !== undefined && stemsOf(noun).some((stem) => nouns.has(stem));
}

function canTellApart({ shape }: ItemField): boolean {
  return !shape.types.includes('boolean');
}
