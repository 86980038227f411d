import { stringify } from 'lossless-json';

/** A JSON value as text, with every digit of its whole numbers; `undefined` for what is no JSON value. */
export function exactJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    // Only a whole number that no double holds is refused; this writes it, and takes more time.
    return stringify(value);
  }
}
