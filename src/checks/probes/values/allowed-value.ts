import type { JsonPointer, Parameter } from '../../../contract/index.ts';

/** A value that the contract allows. */
export interface AllowedValue {
  readonly parameter: Parameter;
  /** As text on the wire. */
  readonly text: string;
  /** What says that it is allowed. */
  readonly promise: JsonPointer;
}
