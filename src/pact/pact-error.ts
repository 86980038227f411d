/** A pact cannot be used, or a broker refuses a request. `message` is one sentence for a user. */
export class PactError extends Error {
  override readonly name = 'PactError';
}
