/** The first sign of full width stands so far behind the one of ASCII that it looks like. */
const BEHIND_ASCII = 0xfee0;

/** The same letters and digits in full width, as they are written beside Chinese and Japanese. What normalises texts takes both for one. */
export function fullWidth(text: string): string {
  return text.replace(/[a-z\d]/gi, (sign) => String.fromCodePoint(sign.charCodeAt(0) + BEHIND_ASCII));
}
