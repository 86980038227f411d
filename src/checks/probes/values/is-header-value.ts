/** Whether a header can hold a text: blanks around it are no part of it (RFC 9110, 5.5), and nothing beyond ASCII is safe there. */
export function isHeaderValue(text: string): boolean {
  return /^[!-~](?:[ -~]*[!-~])?$/.test(text);
}
