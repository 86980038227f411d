/** Bits of the numbers that programs calculate with. A number of 53 bits does not wrap, but JavaScript reads those behind it wrongly. */
const WIDTHS = [8n, 16n, 32n, 53n, 64n];

/** Numbers of which the last bits are those of a small number, above 0 or below it. A provider that keeps only those bits takes them for it. */
export function wrappingNumbers(small: string, side: 'above' | 'below'): string[] {
  if (!/^-?\d+$/.test(small)) return [];
  return WIDTHS.map((width) => String(BigInt(small) + (side === 'above' ? 2n : -2n) * 2n ** (width - 1n)));
}
