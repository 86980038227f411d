import type { Incident } from '../exchange.ts';

type Kind = Incident['kind'];

const SENTENCES: Readonly<Partial<Record<Kind, (host: string, timeoutMs: number) => string>>> = {
  reset: (host) => `${host} closed the connection before the answer was complete`,
  timeout: (host, timeoutMs) => `${host} did not answer completely within ${timeoutMs} ms`,
  refused: (host) => `${host} refused the connection`,
  dns: (host) => `the name of ${host} could not be resolved`,
  tls: (host) => `no secure connection to ${host} could be made`,
};

const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/^(TimeoutError|ETIMEDOUT|UND_ERR_\w*TIMEOUT)$/, 'timeout'],
  [/^(ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/, 'reset'],
  [/^ECONNREFUSED$/, 'refused'],
  [/^(ENOTFOUND|EAI_\w+)$/, 'dns'],
  [/^(EPROTO|ERR_TLS_\w+|ERR_SSL_\w+|CERT_\w+|UNABLE_TO_\w+|\w*SELF_SIGNED\w*|HOSTNAME_MISMATCH)$/, 'tls'],
];

const UNKNOWN_AUTHORITY = /^UNABLE_TO_|SELF_SIGNED/;

/** Says what broke an exchange on the way, from the error that undici or Node raised. */
export function incidentFromError(error: unknown, host: string, timeoutMs: number): Incident {
  const causes = causesOf(error);
  const codes = causes.map(codeOf);
  const kind = KINDS.find(([pattern]) => codes.some((code) => pattern.test(code)))?.[1] ?? 'network';
  const sentence = SENTENCES[kind]?.(host, timeoutMs) ?? `the exchange with ${host} failed`;
  const last = causes.at(-1);
  const hint = codes.some((code) => UNKNOWN_AUTHORITY.test(code))
    ? '; a private authority is trusted where NODE_EXTRA_CA_CERTS names it'
    : '';
  return {
    kind,
    message:
      kind === 'timeout'
        ? sentence
        : `${sentence}: ${(last && reasonOf(last)) || codes.at(-1) || String(error)}${hint}`,
  };
}

function causesOf(error: unknown): Error[] {
  return error instanceof Error ? [error, ...causesOf(error.cause)] : [];
}

/** OpenSSL wraps its reason in addresses and source lines. */
function reasonOf(error: Error): string {
  return 'reason' in error && typeof error.reason === 'string' ? error.reason : error.message;
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
