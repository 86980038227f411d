/** An error of which only the text is shown: the place in the replaying test tells a reader nothing. */
export function textOnly(message: string): Error {
  const error = new Error(message);
  error.stack = message;
  return error;
}
