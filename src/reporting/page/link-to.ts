/**
 * The address of an element by its anchor. What stands behind "?" is the state of the filter, so a "?" of the anchor
 * itself is written as its number, and so are the other signs that an address takes for its own.
 */
export function linkTo(anchor: string): string {
  return `#${encodeURI(anchor).replaceAll(/[#?&]/g, encodeURIComponent)}`;
}
