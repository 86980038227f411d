import type { Contract } from '../../contract/index.ts';

/** By what an answer is read. */
export interface Reading {
  readonly contract: Contract;
  /** Fields may be missing from an answer, as from a stand-in that answers with what one consumer reads. */
  readonly partialAnswers: boolean;
}
