/** Signs without a picture: controls, and what only shapes the text round it. */
const WITHOUT_PICTURE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A parameter as a reader sees it: `status=open`, `no status`, and in quotes where a part of its text cannot be seen: `status="open "`. */
export function saidAs(name: string, text: string | null): string {
  if (text === null) return `no ${name}`;
  const isSeen = text === text.trim() && text.search(WITHOUT_PICTURE) < 0;
  return `${name}=${isSeen ? text : quoted(text)}`;
}

/** Each of several parameters as a reader sees it. */
export function eachSaidAs(parameters: Readonly<Record<string, string | null>>): string[] {
  return Object.entries(parameters).map(([name, text]) => saidAs(name, text));
}

/** As JSON, which leaves some signs as they are. */
function quoted(text: string): string {
  const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(text).replaceAll(WITHOUT_PICTURE, escaped);
}
