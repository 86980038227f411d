/** A pact cannot be used, or a broker does not do as it is asked. `message` is one sentence for a user. */
export class PactError extends Error {
  override readonly name = 'PactError';
}
