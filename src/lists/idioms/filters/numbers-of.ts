/** The numbers among values. */
export function numbersOf(values: readonly unknown[]): number[] {
  return values.filter((value) => typeof value === 'number');
}
