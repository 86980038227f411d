/** Runs that cannot be joined into one. `message` is one sentence for the user, shown without a stack. */
export class MergeError extends Error {
  override readonly name = 'MergeError';
}
