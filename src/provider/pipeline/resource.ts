import type { Operation } from '../../contract/index.ts';
import type { IncomingRequest } from '../http/incoming-request.ts';
import type { JsonObject } from '../json.ts';
import type { ItemStore } from '../store/index.ts';

/** The request whose answer rules speak of. */
export interface AskedRules {
  readonly operation: Operation;
  readonly request: IncomingRequest;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** What operations are asked about, such as a service. */
export interface Resource {
  /** The body of an operation's answer without its list. */
  envelope(operation: Operation): JsonObject;
  /** Makes the rules of a whole answer hold, where the data was made up without knowing them. */
  keepRules?(body: JsonObject, asked: AskedRules): void;
  /** The items that an operation lists at an instant; `undefined` where this data knows nothing of the operation. */
  collection(operation: Operation, now: number): ItemStore | undefined;
}
