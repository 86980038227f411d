/** Another request of the contract, which is signed and not sent. */
export interface SignedFor {
  /** Its id. */
  readonly operation: string;
  /** As of a request that is sent. */
  readonly parameters: Readonly<Record<string, string>>;
}
