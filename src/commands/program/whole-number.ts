import { CommandError } from './command-error.ts';

/** Reads the value of an option as a whole number from `least` to `most`. Throws `CommandError` for any other text. */
export function wholeNumber(
  option: string,
  { least = 0, most }: { least?: number; most?: number } = {},
): (text: string) => number {
  return (text) => {
    const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= (most ?? Number.MAX_SAFE_INTEGER)) return number;
    const range = most === undefined ? `from ${least}` : `from ${least} to ${most}`;
    throw new CommandError(`${option} is "${text}". Give a whole number ${range}.`);
  };
}

/** Collects the values of an option that is given several times. */
export function collected(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}
