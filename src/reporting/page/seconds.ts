/** A duration as a reader wants it: in milliseconds below a second, else in seconds. */
export function seconds(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)}\u00A0ms` : `${(milliseconds / 1000).toFixed(1)}\u00A0s`;
}
