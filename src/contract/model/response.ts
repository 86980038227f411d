import type { JsonPointer } from './document.ts';

export interface DocumentedResponse {
  /** `200`, or `4XX`. */
  readonly status: string;
  readonly pointer: JsonPointer;
  readonly mediaTypes: readonly { readonly type: string; readonly schema: JsonPointer }[];
  readonly headers: readonly {
    readonly name: string;
    readonly required: boolean;
    readonly schema: JsonPointer;
    readonly pointer: JsonPointer;
    /** Described by a media type: its text is JSON. */
    readonly json?: true;
  }[];
}
