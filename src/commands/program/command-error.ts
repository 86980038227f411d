/** A command cannot do what it is asked. `message` is one sentence for the user, shown without a stack. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
