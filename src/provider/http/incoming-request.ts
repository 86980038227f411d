/** Decoded names and values in the order they came. */
export type Fields = readonly (readonly [string, string])[];

/** Name → value as JSON text. */
export type JsonMembers = Readonly<Record<string, string>>;

/** A request as it came over the wire. */
export interface IncomingRequest {
  /** The server gives it on arrival, and the answer names it. */
  readonly id: string;
  readonly method: string;
  /** Path and query, undecoded. */
  readonly target: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** Decoded values of the path's placeholders. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: Fields;
  /** Fields of a form body; empty for any other media type. */
  readonly form: Fields;
  /** Members of a JSON body, numbers as they are written; none for any other media type. */
  readonly json: JsonMembers;
  /** Its body says that it is JSON, and is no JSON object. */
  readonly isMalformed?: true;
}

/** Decodes `a=1&b=%20`. A plus is read as a space, as servers do; a broken escape stays as it is. */
export function decodeFields(text: string): Fields {
  return text
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [decode(pair), ''] : [decode(pair.slice(0, at)), decode(pair.slice(at + 1))];
    });
}

/** The first value of a name, `undefined` where it was not sent. */
export function firstValue(fields: Fields, name: string): string | undefined {
  return fields.find(([candidate]) => candidate === name)?.[1];
}

/** The value of a cookie, `undefined` where it was not sent. */
export function cookieNamed({ headers }: Pick<IncomingRequest, 'headers'>, name: string): string | undefined {
  const cookies = (headers['cookie'] ?? '').split(/; */);
  const found = cookies.find((cookie) => cookie.startsWith(`${name}=`));
  return found === undefined ? undefined : decode(found.slice(name.length + 1).replaceAll('+', '%2B'));
}

function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
