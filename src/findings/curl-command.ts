import type { RecordedRequest } from '../client/index.ts';

/** Headers that curl sends by itself. */
const OWN = new Set(['host', 'connection', 'content-length', 'accept-encoding', 'user-agent']);
const FORM = 'application/x-www-form-urlencoded';

/** A header whose value the shell takes from a variable. */
export interface FromVariable {
  /** In lower case. */
  readonly header: string;
  readonly variable: string;
  /** Stands before the value: `Bearer `. */
  readonly prefix?: string;
}

/** The curl command that sends a recorded request again from a POSIX shell. Secrets stay masked, or are read from a variable. */
export function curlCommand(request: RecordedRequest, secret?: FromVariable): string {
  const { method, url, body } = request;
  return [
    'curl',
    ...(/[[\]{}]/.test(url) ? ['--globoff'] : []),
    quote(url),
    ...(method === 'GET' ? [] : [`-X ${method}`]),
    ...Object.entries(request.headers)
      .filter(isShown)
      .map(([name, value]) =>
        // In double quotes the shell puts in the value of the variable.
        name === secret?.header
          ? `-H "${titled(name)}: ${secret.prefix ?? ''}$${secret.variable}"`
          : `-H ${quote(header(name, value))}`,
      ),
    ...(body === undefined ? [] : [`--data ${quote(body)}`]),
  ].join(' ');
}

function isShown([name, value]: readonly [string, string]): boolean {
  if (name === 'content-type') return !value.startsWith(FORM);
  return !OWN.has(name) && !(name === 'accept' && value === '*/*');
}

/** `Name:` makes curl leave a header out; `Name;` makes it send the header empty. */
function header(name: string, value: string): string {
  return value === '' ? `${titled(name)};` : `${titled(name)}: ${value}`;
}

function titled(name: string): string {
  return name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
