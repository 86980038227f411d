import type { StageWrappers } from '../provider/pipeline/index.ts';

/** A named way in which the provider breaks one promise. Every other promise is kept. */
export interface Fault {
  /** `total-ignores-filter`, which is also the name of its file; or, of a derived fault, `field-null/library/Loan.title`. */
  readonly id: string;
  /** What the provider does wrong, in the third person. */
  readonly title: string;
  /** `<api>#<pointer into its contract>` */
  readonly promise: string;
  /** Promises that cannot be kept either once that one is broken, such as the enumeration of a field that has another type. */
  readonly also?: readonly string[];
  /** Default: every operation of the API. */
  readonly operations?: readonly string[];
  /** The data that shows the fault, where the usual data does not. */
  readonly data?: { readonly items: number };
  /** It shows only where another resource than the first one is asked about. */
  readonly isOfOthers?: true;
  /** The derivation that made it from the contract; absent for a written fault. */
  readonly derivation?: string;
  readonly wrap: StageWrappers;
}

/** Declares a fault. */
export function defineFault(fault: Fault): Fault {
  return fault;
}
