import type { JsonObject } from '../json.ts';
import type { World } from '../world.ts';
import type { Refusal } from '../pipeline/refusal.ts';

interface Row {
  readonly status?: number;
  readonly code: string;
  readonly message: (about: string) => string;
}

/** By outcome, or by outcome and reason where the API has a code for each. */
const BY_SERVICE: Readonly<Record<string, Row>> = {
  'missing-credentials': { code: 'ModelArts.0201', message: () => "Token doesn't exist." },
  'expired-credentials': {
    code: 'ModelArts.0202',
    message: () => 'Invalid token header because the token has expired.',
  },
  'invalid-credentials': { code: 'ModelArts.0203', message: () => 'Invalid token.' },
  'invalid-credentials/no-owner': { code: 'ModelArts.0212', message: () => 'The token belongs to no project.' },
  'invalid-credentials/access-key': { status: 403, code: 'ModelArts.0206', message: () => 'Invalid AK/SK.' },
  'foreign-owner': {
    code: 'ModelArts.0210',
    message: () => 'The project id in the request URL does not match the token.',
  },
  'invalid-parameter': {
    code: 'ModelArts.0107',
    message: (about) => `The values of the request parameters (${about}) are invalid.`,
  },
  'unknown-resource': { code: 'ModelArts.3502', message: (about) => `Service ${about} does not exist.` },
  'unknown-resource/route': { code: 'APIGW.0101', message: () => 'The API does not exist or has not been published.' },
  throttled: { code: 'APIGW.0308', message: () => 'The throttling threshold has been reached.' },
  'unavailable/502': {
    status: 502,
    code: 'APIGW.0201',
    message: () => 'The service behind the gateway is unavailable.',
  },
  'unavailable/503': { status: 503, code: 'ModelArts.4700', message: () => 'Unavailable gateway.' },
  'unavailable/504': {
    status: 504,
    code: 'APIGW.0201',
    message: () => 'The service behind the gateway did not answer in time.',
  },
};

const BY_GATEWAY: Readonly<Record<string, Row>> = {
  ...BY_SERVICE,
  'missing-credentials': {
    code: 'APIGW.0301',
    message: () => 'Incorrect IAM authentication information: x-auth-token not found',
  },
  'expired-credentials': { code: 'APIGW.0307', message: () => 'The token must be updated.' },
  'invalid-credentials': {
    code: 'APIGW.0301',
    message: () => 'Incorrect IAM authentication information: decrypt token fail',
  },
  'invalid-credentials/access-key': {
    status: 401,
    code: 'APIGW.0301',
    message: () => 'Incorrect IAM authentication information: verify aksk signature fail',
  },
};

const UNNAMED: Row = { code: 'ModelArts.0104', message: () => 'Parameter error.' };

/** A refusal as ModelArts words it, or as the gateway in front of it does. */
export function modelartsRefusal({
  refusedBy,
}: World): (refusal: Refusal, requestId: string) => { status?: number; body: JsonObject } {
  const rows = refusedBy === 'gateway' ? BY_GATEWAY : BY_SERVICE;
  return ({ outcome, reason, about }, requestId) => {
    const { status, code, message } = rows[`${outcome}/${reason ?? ''}`] ?? rows[outcome] ?? UNNAMED;
    const body: JsonObject = { error_code: code, error_msg: message(about) };
    if (!code.startsWith('ModelArts.')) body['request_id'] = requestId;
    return { ...(status === undefined ? {} : { status }), body };
  };
}
