/** Bits of the whole numbers that programs calculate with. What lies beyond 2^53 and is read by JavaScript lies beyond 2^64 too. */
const WIDTHS = [32n, 64n];

/**
 * Numbers that a careless program takes for a whole number above 1: the same below 0, for one that loses the sign, and those of which the last bits
 * are the same, for one that compares only those.
 */
export function misreadNumbers(number: number | bigint): string[] {
  if (number <= 1 || !Number.isInteger(Number(number))) return [];
  const whole = BigInt(number);
  return [String(-whole), ...WIDTHS.map((width) => String(whole + 2n ** width))];
}
