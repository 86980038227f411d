/** The texts among values. */
export function textsOf(values: readonly unknown[]): string[] {
  return values.filter((value) => typeof value === 'string');
}
