import type { JsonPointer } from '../model/index.ts';

/** Something that is wrong at one place of a document. */
export interface Problem {
  readonly pointer: JsonPointer;
  /** A sentence that continues the place, as in `contracts/a/openapi.yaml:7 has no x-provenance at or above it.` */
  readonly message: string;
}
