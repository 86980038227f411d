import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import { valueOf, type Variables } from './variables.ts';

/** In PEM. */
export interface ClientCertificate {
  readonly certificate: string;
  readonly key: string;
}

/** Reads the files that `CONTRACT_CLIENT_CERT` and `CONTRACT_CLIENT_KEY` name; what makes them unusable is a problem. */
export function readClientCertificate(variables: Variables, problems: string[]): ClientCertificate | undefined {
  const paths = {
    CONTRACT_CLIENT_CERT: valueOf(variables, 'CONTRACT_CLIENT_CERT'),
    CONTRACT_CLIENT_KEY: valueOf(variables, 'CONTRACT_CLIENT_KEY'),
  };
  const { CONTRACT_CLIENT_CERT: certificatePath, CONTRACT_CLIENT_KEY: keyPath } = paths;
  if (certificatePath === undefined && keyPath === undefined) return undefined;
  if (certificatePath === undefined || keyPath === undefined) {
    const [given, missing] = certificatePath === undefined ? ['KEY', 'CERT'] : ['CERT', 'KEY'];
    problems.push(`CONTRACT_CLIENT_${given} is set without CONTRACT_CLIENT_${missing}: set both or none.`);
    return undefined;
  }
  const certificate = readPem('CONTRACT_CLIENT_CERT', certificatePath, problems);
  const key = readPem('CONTRACT_CLIENT_KEY', keyPath, problems);
  if (certificate === undefined || key === undefined) return undefined;
  return fitTogether({ certificate, key }, problems);
}

function readPem(variable: string, path: string, problems: string[]): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    problems.push(
      `${variable} is "${path}", which cannot be read (${(error as NodeJS.ErrnoException).code}). Point it at a file in PEM.`,
    );
    return undefined;
  }
}

/** Checked here, because on the wire a pair that does not fit would look like a broken connection. */
function fitTogether(pair: ClientCertificate, problems: string[]): ClientCertificate | undefined {
  try {
    createSecureContext({ cert: pair.certificate, key: pair.key });
    return pair;
  } catch {
    problems.push(
      'CONTRACT_CLIENT_CERT and CONTRACT_CLIENT_KEY are no certificate and its key: both must be PEM without a passphrase, and belong together.',
    );
    return undefined;
  }
}
