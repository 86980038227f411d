import type { Exchange } from '../client/index.ts';
import type { JsonPointer } from '../contract/index.ts';

/** What a check yields: what is wrong, where it shows, and which promise it breaks. `findings` adds the rest. */
export interface Violation {
  /** One sentence, no stop, with the values: `total_count is 20 on a page of 20, and a walk over the pages finds 137 events`. */
  readonly message: string;
  readonly expected?: unknown;
  readonly received?: unknown;
  /** Into the response body of `exchange`. */
  readonly at?: JsonPointer;
  /** Every place that breaks the promise in this answer, where there are several. */
  readonly places?: readonly JsonPointer[];
  /** The exchange that shows it best. */
  readonly exchange?: Exchange;
  /** Into the contract: the promise that is broken. */
  readonly promise: JsonPointer;
  /** The rival claim that the provider keeps instead, as far as the check can tell; compared with the rivals of the promise. */
  readonly follows?: unknown;
  /** It was seen where a text has signs of patterns, and shows nothing about other texts of the parameter. */
  readonly onlyWithSigns?: true;
  /** Default `violation`; `information` is shown and never fails. */
  readonly kind?: 'violation' | 'information';
}
