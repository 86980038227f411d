import type { RecordedRequest } from '../client/index.ts';

/** Headers that curl sends by itself. */
const OWN = new Set(['host', 'connection', 'content-length', 'accept-encoding', 'user-agent']);
const FORM = 'application/x-www-form-urlencoded';

/** The curl command that sends a recorded request again from a POSIX shell. Secrets stay masked. */
export function curlCommand(request: RecordedRequest): string {
  const { method, url, body } = request;
  return [
    'curl',
    ...(/[[\]{}]/.test(url) ? ['--globoff'] : []),
    quote(url),
    ...(method === 'GET' ? [] : [`-X ${method}`]),
    ...Object.entries(request.headers)
      .filter(isShown)
      .map(([name, value]) => `-H ${quote(header(name, value))}`),
    ...(body === undefined ? [] : [`--data ${quote(body)}`]),
  ].join(' ');
}

function isShown([name, value]: readonly [string, string]): boolean {
  if (name === 'content-type') return !value.startsWith(FORM);
  return !OWN.has(name) && !(name === 'accept' && value === '*/*');
}

/** `Name:` makes curl leave a header out; `Name;` makes it send the header empty. */
function header(name: string, value: string): string {
  const title = name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
  return value === '' ? `${title};` : `${title}: ${value}`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
