import type { Exchange } from '../client/index.ts';
import type { JsonPointer } from '../contract/index.ts';
import { excerpt } from './excerpt.ts';
import type { Masker } from './mask-value.ts';

/** A request and its response as a report shows them, masked. */
export interface ShownExchange {
  readonly method: string;
  readonly url: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody?: string;
  readonly status?: number;
  readonly responseHeaders?: Readonly<Record<string, string>>;
  /** At most 4 KiB of the response body round the place of the finding. */
  readonly excerpt?: string;
  readonly durationMs: number;
}

/**
 * An exchange is masked where it is recorded. It is masked here once more, because that costs little and covers a gap
 * there.
 */
export function shownExchange(
  { request, response, durationMs }: Exchange,
  at: JsonPointer | undefined,
  masker: Masker,
): ShownExchange {
  return {
    method: request.method,
    url: masker(request.url),
    requestHeaders: maskTexts(request.headers, masker),
    ...(request.body !== undefined && { requestBody: masker(request.body) }),
    ...(response && {
      status: response.status,
      responseHeaders: maskTexts(response.headers, masker),
      excerpt: masker(excerpt(response.text, at)),
    }),
    durationMs,
  };
}

function maskTexts(texts: Readonly<Record<string, string>>, masker: Masker): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, masker(text)]));
}
