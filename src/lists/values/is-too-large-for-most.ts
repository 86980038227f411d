/**
 * Whether a whole number is beyond 64 bits, beyond what JavaScript keeps, or just beyond 32 bits. No one promises that a provider can read it: it may
 * refuse it.
 */
export function isTooLargeForMost(text: string): boolean {
  if (!/^\d+$/.test(text)) return false;
  const number = BigInt(text);
  return number > BigInt(Number.MAX_SAFE_INTEGER) || (number >= 2n ** 32n && number < 2n ** 33n);
}
