import type { Operation } from '../../contract/index.ts';
import type { JsonObject } from '../json.ts';
import type { ItemStore } from '../store/index.ts';

/** What operations are asked about, such as a service. */
export interface Resource {
  /** The body of an operation's answer without its list. */
  envelope(operation: Operation): JsonObject;
  /** The items that an operation lists at an instant; `undefined` where this data knows nothing of the operation. */
  collection(operation: Operation, now: number): ItemStore | undefined;
}
