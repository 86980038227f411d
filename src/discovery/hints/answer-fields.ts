import { type JsonPointer, joinPointer } from '../../contract/index.ts';
import type { Nodes } from '../document/nodes.ts';
import { type Shape, shapeOf } from '../document/shape.ts';
import { isNamed } from '../words.ts';
import { ABOUT } from './answer-words.ts';

/** A single value in an answer, or an object, beside the list. */
export interface AnswerField {
  readonly name: string;
  readonly at: JsonPointer;
  readonly shape: Shape;
  /** The name of the object that holds it; empty at the top. */
  readonly holder: string;
}

const DEEPEST = 3;

/** The fields of an answer that may say something about its list: those at the top, and those in objects such as `meta` or `paging`. */
export function answerFields(nodes: Nodes, schema: JsonPointer): readonly AnswerField[] {
  return fieldsIn(nodes, shapeOf(nodes, schema), { at: '', holder: '', depth: 0 });
}

interface Holder {
  readonly at: JsonPointer;
  readonly holder: string;
  readonly depth: number;
}

function fieldsIn(nodes: Nodes, { kind, properties }: Shape, { at, holder, depth }: Holder): AnswerField[] {
  if (kind !== 'object' || depth > DEEPEST) return [];
  return [...properties].flatMap(([name, schema]) => {
    const shape = shapeOf(nodes, schema);
    const field = { name, at: joinPointer(at, name), shape, holder };
    const below = shape.kind === 'object' && (isNamed(name, ABOUT) || /next/i.test(name));
    return [field, ...(below ? fieldsIn(nodes, shape, { at: field.at, holder: name, depth: depth + 1 }) : [])];
  });
}
