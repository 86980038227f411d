/** Bits of the whole numbers that programs calculate with. What lies beyond 2^53 and is read by JavaScript lies beyond 2^64 too. */
const WIDTHS = [32n, 64n];
const LARGEST_OF_32_BITS = 2 ** 31;

/**
 * Numbers that a careless program takes for a whole number above 1: the same below 0, for one that loses the sign, and those of which the last bits
 * are the same, for one that keeps only those. A number that does not fit into 32 bits cannot be kept in them, so it wraps round at 64.
 */
export function misreadNumbers(number: number | bigint): string[] {
  if (number <= 1 || !Number.isInteger(Number(number))) return [];
  const whole = BigInt(number);
  const widths = WIDTHS.filter((width) => width > 32n || number < LARGEST_OF_32_BITS);
  return [String(-whole), ...widths.map((width) => String(whole + 2n ** width))];
}
