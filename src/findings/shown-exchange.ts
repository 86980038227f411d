import type { Exchange, MeantRequest } from '../client/index.ts';
import type { JsonPointer, OutcomeName } from '../contract/index.ts';
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
  /** What `replay` needs; absent where the request was not recorded with what its caller meant. */
  readonly replay?: Replayable;
}

/** How to send a request again, and what to compare the answer with. */
export interface Replayable {
  /** Whose request it is: not always the operation of the finding, because operations are compared too. */
  readonly operation: string;
  readonly resource: string;
  readonly request: MeantRequest;
  /** What the answer may have been, by the contract. */
  readonly outcomes: readonly OutcomeName[];
  /** What stood at the place of the finding, as JSON and cut; absent where the finding names no place. */
  readonly seen?: string;
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
