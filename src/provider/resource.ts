import type { Operation } from '../contract/index.ts';
import type { JsonObject } from './json.ts';
import type { ItemStore } from './store/index.ts';

/** A thing that operations are asked about: a service. */
export interface Resource {
  /** What stands round the collection in the answer of an operation. */
  envelope(operation: Operation): JsonObject;
  /** The collection of an operation as it is at an instant; `undefined`: this data knows nothing of that operation. */
  collection(operation: Operation, now: number): ItemStore | undefined;
}
