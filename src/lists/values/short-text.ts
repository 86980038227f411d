/** Characters of the longest text as it stands in a URL. Several filters together stay far below the 8 KB that gateways let pass. */
const LONGEST = 400;

/** Whether a text may stand in a URL beside others, whatever the data holds. */
export function isShortText(text: string): boolean {
  return text.length <= LONGEST && text.isWellFormed() && encodeURIComponent(text).length <= LONGEST;
}
