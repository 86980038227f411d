import { readFileSync } from 'node:fs';
import tls from 'node:tls';
import { Agent, buildConnector, EnvHttpProxyAgent, Pool, type Dispatcher } from 'undici';
import { ConfigurationError } from '../configuration-error.ts';
import { isLoopback } from './loopback.ts';
import { skipInterimAnswers } from './skip-interim-answers.ts';

export interface ConnectionOptions {
  /** Read for HTTPS_PROXY, HTTP_PROXY, NO_PROXY (in either case) and NODE_EXTRA_CA_CERTS; default: the process's environment. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** PEM, for gateways that ask the client who it is. */
  readonly clientCertificate?: { readonly certificate: string; readonly key: string; readonly passphrase?: string };
  /** Sends requests to this machine through the proxy too. */
  readonly proxyLoopback?: boolean;
}

/** Which connections an origin is reached over. */
export interface Dispatchers {
  of(origin: string): Dispatcher;
  close(): Promise<void>;
}

/** In bytes. A header with links says the query of its request several times, and a long query is no mistake of who answers it. */
const LARGEST_HEADERS = 256 * 1024;

/** Opens keep-alive connections: direct, or through the proxy that the environment names. This machine is reached directly. */
export function openDispatchers(options: ConnectionOptions, timeoutMs: number): Dispatchers {
  const environment = options.environment ?? process.env;
  const connection = { timeout: timeoutMs, ...tlsOptions(options, environment) };
  const settings: Agent.Options = {
    allowH2: false,
    headersTimeout: 0,
    bodyTimeout: 0,
    maxHeaderSize: LARGEST_HEADERS,
    connect: buildConnector({ allowH2: false, ...connection }),
    factory: openPool,
  };
  const direct = new Agent(settings);
  const proxy = proxyOptions(environment);
  const outward =
    proxy.httpProxy || proxy.httpsProxy
      ? new EnvHttpProxyAgent({ ...settings, ...proxy, requestTls: connection })
      : direct;
  return {
    of: (origin) => (isLoopback(new URL(origin).hostname) && !options.proxyLoopback ? direct : outward),
    async close() {
      await Promise.all([direct.destroy(), outward.destroy()]);
    },
  };
}

/** A proxy hands over its own way to connect, through the tunnel. */
function openPool(origin: string | URL, { connect, ...settings }: Pool.Options): Pool {
  return new Pool(origin, {
    ...settings,
    ...(typeof connect === 'function' && { connect: skipInterimAnswers(connect) }),
  });
}

function proxyOptions(environment: Readonly<Record<string, string | undefined>>) {
  const read = (name: string) => environment[name.toLowerCase()] ?? environment[name] ?? '';
  return { httpProxy: read('HTTP_PROXY'), httpsProxy: read('HTTPS_PROXY'), noProxy: read('NO_PROXY') };
}

function tlsOptions(
  { clientCertificate }: ConnectionOptions,
  environment: Readonly<Record<string, string | undefined>>,
) {
  const extra = environment['NODE_EXTRA_CA_CERTS'];
  return {
    ...(extra && { ca: [...tls.getCACertificates('default'), readCertificates(extra)] }),
    ...(clientCertificate && { cert: clientCertificate.certificate, key: clientCertificate.key }),
    ...(clientCertificate?.passphrase && { passphrase: clientCertificate.passphrase }),
  };
}

function readCertificates(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new ConfigurationError(
      [`NODE_EXTRA_CA_CERTS is "${path}", which cannot be read. Point it at a file of certificates in PEM.`],
      { cause },
    );
  }
}
