import type { Asked } from '../../../provider/pipeline/index.ts';

/** A signed request as if it named each of the known keys that is taken for its own. */
export function withKeys(
  ask: Asked,
  keys: ReadonlySet<string>,
  isTaken: (sent: string, key: string) => boolean,
): readonly Asked[] {
  const sent = keyOf(ask) ?? '';
  return [...keys].filter((key) => isTaken(sent, key)).map((key) => withHeader(ask, /(?<=Access=)[^,]*/, key));
}

/** A request with a part of its `Authorization` replaced. */
export function withHeader(ask: Asked, part: RegExp, text: string): Asked {
  const authorization = (ask.request.headers['authorization'] ?? '').replace(part, text);
  return { ...ask, request: { ...ask.request, headers: { ...ask.request.headers, authorization } } };
}

/** The access key that a request names. */
export function keyOf({ request: { headers } }: Asked): string | undefined {
  return /Access=([^,]*)/.exec(headers['authorization'] ?? '')?.[1];
}
