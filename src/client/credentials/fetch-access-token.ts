import { isRecord } from '../../contract/index.ts';
import { encodeQuery, percentEncode } from '../encoding.ts';
import { incidentKindOf } from '../incident.ts';
import type { HttpAnswer } from '../transport/index.ts';
import { SignInInterrupted, SignInRefused, type FormContext } from './credential-form.ts';
import { livingToken, type FetchedToken } from './keep-token.ts';
import { tokenUrlOf } from './token-url.ts';

/** Where the answer does not say how long a token lives. */
const LIFE_S = 300;

/** Asks for an access token with client credentials, which go into `Authorization: Basic` (RFC 6749, sections 2.3.1 and 4.4.2). */
export async function fetchAccessToken(context: FormContext): Promise<FetchedToken> {
  const { scheme, values, variables, clock, transport, learn, mask, endpoint } = context;
  const url = new URL(tokenUrlOf(scheme, values, endpoint) ?? endpoint);
  const client = [values['clientId'] ?? '', values['clientSecret'] ?? ''].map(percentEncode).join(':');
  const basic = Buffer.from(client).toString('base64');
  learn({ name: variables['clientSecret'] ?? 'the secret of the client', value: basic, confidential: true });
  const scope = scheme.scopes?.join(' ') ?? '';
  const delivery = await transport.send({
    method: 'POST',
    origin: url.origin,
    target: url.pathname + url.search,
    headers: { 'content-type': 'application/x-www-form-urlencoded', authorization: `Basic ${basic}` },
    body: encodeQuery([['grant_type', 'client_credentials'], ...(scope === '' ? [] : [['scope', scope] as const])]),
  });
  if ('incident' in delivery)
    throw new SignInInterrupted({ ...delivery.incident, message: `the sign-in failed: ${delivery.incident.message}` });
  const { answer } = delivery;
  const kind = incidentKindOf(answer.status);
  if (kind) throw new SignInInterrupted({ kind, message: `the sign-in at ${url.host} was answered ${answer.status}` });
  const body = bodyOf(answer);
  const value = body['access_token'];
  if (answer.status !== 200 || typeof value !== 'string' || value === '')
    throw new SignInRefused(mask(refusal(answer, url.host, variables)));
  const life = typeof body['expires_in'] === 'number' ? body['expires_in'] : LIFE_S;
  return livingToken(value, life * 1000, clock);
}

function bodyOf({ bytes }: HttpAnswer): Record<string, unknown> {
  try {
    const body: unknown = JSON.parse(bytes.toString('utf8'));
    return isRecord(body) ? body : {};
  } catch {
    return {};
  }
}

function refusal(answer: HttpAnswer, host: string, variables: FormContext['variables']): string {
  const body = bodyOf(answer);
  const said = [body['error'], body['error_description']].filter((text) => typeof text === 'string').join(': ');
  const names = ['clientId', 'clientSecret', 'tokenUrl'].flatMap((part) => variables[part] ?? []).join(', ');
  const what = said === '' ? '' : ` and "${said.slice(0, 200)}"`;
  return `${host} gives no access token, status ${answer.status}${what}: check ${names}. It is not tried again.`;
}
