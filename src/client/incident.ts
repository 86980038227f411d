/**
 * What an incident is: trouble of the environment, which says nothing about the provider's promises. It is one of
 * - no complete answer: a reset or refused connection, a name or certificate that does not work, a timeout, an answer that ends before its
 *   `content-length`, an answer that is not HTTP;
 * - an answer that throttles: 429, or what the contract calls `throttled`;
 * - an answer of a gateway that cannot reach the provider: 502, 503, 504, or what the contract calls `unavailable`.
 *
 * Every other answer is the provider's own, also any other 5xx. The engine turns an incident into a finding where it meets one kind of request on every
 * retry while other requests are answered.
 */
import { type Contract, outcomesOf, type OutcomeName } from '../contract/index.ts';
import type { Exchange, Incident } from './exchange.ts';

type Kind = Incident['kind'];

const UNAVAILABLE_STATUSES = new Set([502, 503, 504]);

/** The kind of incident that an answer is, by its status and by its outcomes in the contract; `undefined` for an answer of the provider itself. */
export function incidentKindOf(
  status: number,
  outcomes: readonly OutcomeName[] = [],
): 'throttled' | 'unavailable' | undefined {
  if (status === 429 || outcomes.includes('throttled')) return 'throttled';
  return UNAVAILABLE_STATUSES.has(status) || outcomes.includes('unavailable') ? 'unavailable' : undefined;
}

/** The incident that an exchange met: on the wire, or in its answer. */
export function incidentOf(contract: Contract, { incident, response }: Exchange): Incident | undefined {
  if (incident || !response) return incident;
  const kind = incidentKindOf(response.status, outcomesOf(contract, response));
  return kind && { kind, message: `${ANSWERED[kind]}: status ${response.status}` };
}

const ANSWERED = { throttled: 'The provider throttles', unavailable: 'The provider is unavailable' };

const SENTENCES: Readonly<Partial<Record<Kind, (host: string, timeoutMs: number) => string>>> = {
  reset: (host) => `${host} closed the connection before the answer was complete`,
  timeout: (host, timeoutMs) => `${host} did not answer completely within ${timeoutMs} ms`,
  garbled: (host) => `${host} sent what is not HTTP`,
  refused: (host) => `${host} refused the connection`,
  dns: (host) => `the name of ${host} could not be resolved`,
  tls: (host) => `no secure connection to ${host} could be made`,
};

/** Codes and names of the errors that undici and Node raise. */
const CODES: readonly (readonly [RegExp, Kind])[] = [
  [/^(TimeoutError|ETIMEDOUT|UND_ERR_\w*TIMEOUT)$/, 'timeout'],
  [/^(ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/, 'reset'],
  [/^(HTTPParserError|HPE_\w+|UND_ERR_HEADERS_OVERFLOW)$/, 'garbled'],
  [/^ECONNREFUSED$/, 'refused'],
  [/^(ENOTFOUND|EAI_\w+)$/, 'dns'],
  [/^(EPROTO|ERR_TLS_\w+|ERR_SSL_\w+|CERT_\w+|UNABLE_TO_\w+|\w*SELF_SIGNED\w*|HOSTNAME_MISMATCH)$/, 'tls'],
];

/** What undici says where a proxy opens no tunnel, or wants to know who we are. */
const PROXY_ANSWER = /^Proxy (?:response|Authentication Required) \((\d+)\)/;

const UNKNOWN_AUTHORITY = /^UNABLE_TO_|SELF_SIGNED/;

/** The incident that left no answer, from the error that undici or Node raised. */
export function incidentFromError(error: unknown, host: string, timeoutMs: number): Incident {
  const causes = causesOf(error);
  const codes = causes.map(codeOf);
  const kind = CODES.find(([pattern]) => codes.some((code) => pattern.test(code)))?.[1] ?? 'network';
  const sentence = SENTENCES[kind]?.(host, timeoutMs) ?? `the exchange with ${host} failed`;
  if (kind === 'timeout') return { kind, message: sentence };
  const byProxy = causes.map(({ message }) => PROXY_ANSWER.exec(message)?.[1]).find((status) => status !== undefined);
  if (byProxy !== undefined)
    return {
      kind,
      message: `the proxy answered ${byProxy} instead of leading to ${host}: check HTTPS_PROXY and NO_PROXY`,
    };
  const last = causes.at(-1);
  const hint = codes.some((code) => UNKNOWN_AUTHORITY.test(code))
    ? '; a private authority is trusted where NODE_EXTRA_CA_CERTS names it'
    : '';
  return { kind, message: `${sentence}: ${(last && reasonOf(last)) || codes.at(-1) || String(error)}${hint}` };
}

function causesOf(error: unknown): Error[] {
  return error instanceof Error ? [error, ...causesOf(error.cause)] : [];
}

/** The reason that OpenSSL gives, without the addresses and source lines of its message. */
function reasonOf(error: Error): string {
  return 'reason' in error && typeof error.reason === 'string' ? error.reason : error.message;
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
