import { createHmac } from 'node:crypto';
import type { WireRequest } from '../wire-request.ts';

/** Seconds since the epoch. */
export const NOW = 1_465_185_768;
export const VALUES = {
  secretId: 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3gnPhESA',
  secretKey: 'Gu5t9xGARNpq86cd98joQYCN3Cozk1qA',
  token: 'MTIzNDU2Nzg5MGFiY2RlZmdoaWo',
};
/** What a provider verifies, written anew; each promise can be broken by itself. */
export interface Verifier {
  readonly source?: (fields: Fields, method: string) => readonly [Fields, string];
  readonly method?: (named: string | undefined) => 'sha1' | 'sha256' | undefined;
  readonly isSame?: (sent: string, right: string) => boolean;
  readonly isId?: (id: string) => boolean;
  readonly isToken?: (token: string | undefined) => boolean;
  readonly isWhole?: (time: string) => boolean;
  readonly isFresh?: (seconds: number) => boolean;
  readonly nonceKey?: (fields: Fields, method: string) => string;
  readonly remembers?: number;
}
export type Fields = Readonly<Record<string, string>>;

/** Tells of each request whether its signature, id, token, time and nonce are right. */
export function openVerifier({
  source = (fields, method) => [fields, method],
  method = (named) => (named === 'HmacSHA256' ? 'sha256' : 'sha1'),
  ...rest
}: Verifier): (sent: WireRequest) => boolean {
  const {
    isSame = (sent, right) => sent === right,
    isId = (id) => id === VALUES.secretId,
    isToken = (token) => token === VALUES.token,
    isFresh = (seconds) => Math.abs(seconds) <= 7200,
    isWhole = (time) => /^\d+$/.test(time),
  } = rest;
  const { nonceKey = (fields) => `${fields['Nonce']} ${fields['Timestamp']}`, remembers = Infinity } = rest;
  const seen: string[] = [];
  return (sent) => {
    const fields: Fields = Object.fromEntries(sent.form ?? sent.query);
    const algorithm = method(fields['SignatureMethod']);
    const [signed, verb] = source(fields, sent.method);
    const right = algorithm && rightSignature(algorithm, signed, { verb, path: sent.path });
    const isVerified = right === undefined || isSame(fields['Signature'] ?? '', right);
    if (
      !isVerified ||
      !isId(fields['SecretId'] ?? '') ||
      !isToken(fields['Token']) ||
      !isWhole(fields['Timestamp'] ?? '') ||
      !isFresh(Number(fields['Timestamp']) - NOW)
    )
      return false;
    const key = nonceKey(fields, sent.method);
    if (seen.slice(remembers === Infinity ? 0 : -remembers).includes(key)) return false;
    seen.push(key);
    return true;
  };
}

/** Written apart from the signer, so that neither repeats a mistake of the other. */
function rightSignature(
  algorithm: 'sha1' | 'sha256',
  fields: Fields,
  { verb, path }: { readonly verb: string; readonly path: string },
): string {
  const names = Object.keys(fields)
    .filter((name) => name !== 'Signature')
    .toSorted();
  return createHmac(algorithm, VALUES.secretKey)
    .update(`${verb}host${path}?${names.map((name) => `${name}=${fields[name]}`).join('&')}`)
    .digest('base64');
}
