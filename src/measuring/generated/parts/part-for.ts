import type { Identity } from './identity.ts';
import type { Part } from './part.ts';

/** What other parts of a list decide. */
export interface Shape {
  /** Whether the body of an answer is the list itself; then nothing else stands in it. */
  readonly isArray: boolean;
  /** Whether parameters stand in the body of a request, which a link cannot say. */
  readonly hasForm: boolean;
  /** What tells the items apart. */
  readonly identity: Identity;
}

/** A part that depends on the shape of the answer. */
export type PartFor = (shape: Shape) => Part;
