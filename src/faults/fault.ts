import type { StageWrappers } from '../provider/index.ts';

/** A named way in which the provider breaks one promise, and keeps all others. */
export interface Fault {
  /** `total-ignores-filter`; its file is named alike. A derived one: `field-null/modelarts/Event.event_type`. */
  readonly id: string;
  /** What the provider does wrong, in the third person. */
  readonly title: string;
  /** `<api>#<pointer into its contract>` */
  readonly promise: string;
  /** What cannot be kept either once that is broken: an enumeration, for a value of another type. */
  readonly also?: readonly string[];
  /** Default: every operation of the API. */
  readonly operations?: readonly string[];
  /** The data that shows it, where the usual data does not. */
  readonly data?: { readonly items: number };
  /** The derivation that made it from the contract; absent where somebody wrote it. */
  readonly derivation?: string;
  readonly wrap: StageWrappers;
}

/** Declares a fault; only here so that its id is known to the compiler. */
export function defineFault<const T extends Fault>(fault: T): T {
  return fault;
}
