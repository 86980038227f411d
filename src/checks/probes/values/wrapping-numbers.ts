/** Bits of the numbers that programs calculate with. What lies beyond 2^53 and is read by JavaScript lies beyond 2^64 too. */
const WIDTHS = { above: [8n, 16n, 32n, 64n], below: [32n, 64n] };

/** Numbers of which the last bits are those of a small number, above 0 or below it. A provider that keeps only those bits takes them for it. */
export function wrappingNumbers(small: string, side: 'above' | 'below'): string[] {
  if (!/^-?\d+$/.test(small)) return [];
  return WIDTHS[side].map((width) => String(BigInt(small) + (side === 'above' ? 2n : -2n) * 2n ** (width - 1n)));
}
