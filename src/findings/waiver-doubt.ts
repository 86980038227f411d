/** A waiver that no verdict of one machine needs. Whether it is needless is known where the verdicts of all are joined. */
export interface WaiverDoubt {
  readonly check: string;
  readonly operation: string;
  /** What is wrong with the waiver if no other machine needs it. */
  readonly message: string;
}
