import type { StageWrappers } from '../pipeline/index.ts';

/** A named way in which the provider breaks one promise, and keeps all others. */
export interface Fault {
  /** `total-ignores-filter`; its file is named alike. */
  readonly id: string;
  /** What the provider does wrong, in the third person. */
  readonly title: string;
  /** `<api>#<pointer into its contract>` */
  readonly promise: string;
  /** Default: every operation of the API. */
  readonly operations?: readonly string[];
  readonly wrap: StageWrappers;
}
