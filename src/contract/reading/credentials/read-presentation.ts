import type { CredentialForm, CredentialPlace, CredentialScheme } from '../../model/index.ts';
import type { OpenApiNode } from '../open-api-node.ts';

/** In which form a scheme is presented, and where. */
export type Presentation = Pick<CredentialScheme, 'form' | 'place' | 'tokenUrl' | 'scopes'>;

const PLACES = ['header', 'query', 'cookie'] as const;
const TYPES = ['apiKey', 'http', 'oauth2', 'openIdConnect', 'mutualTLS'] as const;
/** Forms that present a token, which stands where the scheme says. The others say themselves where they stand. */
const TOKEN_FORMS: readonly CredentialForm[] = ['token', 'basic', 'oauth2', 'iam-password'];

/** Why no credential of a scheme can be presented, and what to write instead; `undefined` where one can. */
export function whyUnpresentable(scheme: OpenApiNode): string | undefined {
  const type = scheme.child('type').choice(TYPES);
  const credentials = scheme.extension('x-credentials')?.value;
  if (type === 'mutualTLS')
    return 'asks for a client certificate, which the connection presents: set CONTRACT_CLIENT_CERT and CONTRACT_CLIENT_KEY, and leave the scheme out of "security".';
  if (credentials?.form !== undefined) return undefined;
  if (type === 'openIdConnect')
    return 'leaves open how its token is had. Write "x-credentials: { form: token }" for a token that a variable holds, or describe the scheme as oauth2.';
  if (type !== 'http' || isOf(scheme, 'bearer') || isOf(scheme, 'basic') || credentials?.prefix !== undefined)
    return undefined;
  return `is of the http scheme "${scheme.child('scheme').text()}". Known: bearer, basic. For another word before a token write "x-credentials: { form: token, prefix: 'Word ' }".`;
}

/** Reads where and how a scheme is presented, as its `type` says it and `x-credentials` says it more exactly. */
export function readPresentation(scheme: OpenApiNode): Presentation {
  const type = scheme.child('type').choice(TYPES);
  const written = scheme.extension('x-credentials')?.value;
  const form = written?.form ?? usualForm(scheme, type);
  if (!TOKEN_FORMS.includes(form)) return { form };
  const place = type === 'apiKey' ? placeOf(scheme) : { in: 'header' as const, name: 'Authorization' };
  const prefix = written?.prefix ?? usualPrefix(scheme, type, form);
  return { form, place: { ...place, prefix }, ...(form === 'oauth2' && readFlow(scheme)) };
}

function usualForm(scheme: OpenApiNode, type: (typeof TYPES)[number]): CredentialForm {
  if (type === 'oauth2') return 'oauth2';
  return type === 'http' && isOf(scheme, 'basic') ? 'basic' : 'token';
}

function usualPrefix(scheme: OpenApiNode, type: (typeof TYPES)[number], form: CredentialForm): string {
  if (form === 'basic' || (type === 'http' && isOf(scheme, 'basic'))) return 'Basic ';
  return type === 'apiKey' ? '' : 'Bearer ';
}

function placeOf(scheme: OpenApiNode): Omit<CredentialPlace, 'prefix'> {
  return { in: scheme.child('in').choice(PLACES), name: scheme.child('name').text() };
}

/** Only a flow without a person can be gone through: client credentials. Where variables are named and none for a client, no token is fetched. */
function readFlow(scheme: OpenApiNode): Pick<Presentation, 'tokenUrl' | 'scopes'> {
  const flow = scheme.optional('flows', 'clientCredentials');
  const named = scheme.extension('x-credentials')?.value.variables;
  const isFetched = named === undefined || 'clientId' in named || 'clientSecret' in named;
  if (flow === undefined || !isFetched) return {};
  return {
    tokenUrl: flow.child('tokenUrl').text(),
    scopes:
      flow
        .optional('scopes')
        ?.members()
        .map(([scope]) => scope) ?? [],
  };
}

/** Names of http schemes are compared without case (RFC 9110, section 11.1). */
function isOf(scheme: OpenApiNode, name: string): boolean {
  return scheme.child('scheme').text().toLowerCase() === name;
}
