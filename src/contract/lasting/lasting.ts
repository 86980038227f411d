/** Objects and arrays that cannot change any more, and hold nothing that can. */
const known = new WeakSet<object>();

/** Freezes a JSON value and all that it holds, so that what was found out about it once stays true. */
export function lasting<T>(value: T): T {
  if (typeof value !== 'object' || value === null || known.has(value)) return value;
  for (const inner of Object.values(value)) lasting(inner);
  known.add(Object.freeze(value));
  return value;
}

/** Whether a value is an object or an array that `lasting` froze. */
export function isLasting(value: unknown): value is object {
  return typeof value === 'object' && value !== null && known.has(value);
}
