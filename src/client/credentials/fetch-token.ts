import { incidentKindOf } from '../incident.ts';
import type { HttpAnswer } from '../transport/index.ts';
import { livingToken, type FetchedToken } from './keep-token.ts';
import { SignInInterrupted, SignInRefused, type FormContext } from './credential-form.ts';

const LIFE_MS = 24 * 60 * 60 * 1000;

/** Signs in with a password and asks for a token of one project: POST /v3/auth/tokens, answered 201 with `X-Subject-Token`. */
export async function fetchToken({ values, variables, clock, transport, mask }: FormContext): Promise<FetchedToken> {
  const endpoint = new URL(values['endpoint'] ?? '');
  const delivery = await transport.send({
    method: 'POST',
    origin: endpoint.origin,
    target: `${endpoint.pathname.replace(/\/$/, '')}/v3/auth/tokens`,
    headers: { 'content-type': 'application/json;charset=utf8' },
    body: JSON.stringify(signInBody(values)),
  });
  if ('incident' in delivery)
    throw new SignInInterrupted({ ...delivery.incident, message: `the sign-in failed: ${delivery.incident.message}` });
  const { answer } = delivery;
  const value = answer.headers['x-subject-token'];
  const kind = incidentKindOf(answer.status);
  if (kind)
    throw new SignInInterrupted({ kind, message: `the sign-in at ${endpoint.host} was answered ${answer.status}` });
  if (answer.status !== 201 || !value) throw new SignInRefused(mask(refusal(answer, endpoint.host, variables)));
  return livingToken(value, lifeOf(answer), clock);
}

/** Huawei's IAM takes a project by its name alone. Keystone, from which it comes, wants the project's domain too. */
function signInBody({ domain, username, password, project, projectDomain }: Readonly<Record<string, string>>): object {
  const user = { name: username, password, domain: { name: domain } };
  const scope = { project: { name: project, ...(projectDomain && { domain: { name: projectDomain } }) } };
  return { auth: { identity: { methods: ['password'], password: { user } }, scope } };
}

function refusal({ status, bytes }: HttpAnswer, host: string, variables: Readonly<Record<string, string>>): string {
  const said = /"message"\s*:\s*"([^"]{1,200})/.exec(bytes.toString('utf8', 0, 4096))?.[1]?.replace(/\.$/, '');
  const names = ['domain', 'username', 'password', 'project'].map((part) => variables[part] ?? part).join(', ');
  if (/^\s*</.test(bytes.toString('utf8', 0, 64)))
    return `${host} answered the sign-in with a web page (status ${status}): something else stands there or on the way. Check ${variables['endpoint'] ?? 'endpoint'}, HTTPS_PROXY and NO_PROXY.`;
  const answered =
    status === 201 ? 'answered 201 without X-Subject-Token' : `answered ${status}${said ? `: ${said}` : ''}`;
  // Keystone says so in these words.
  const domain = /find domain in project/.test(said ?? '') ? variables['projectDomain'] : undefined;
  const hint = domain === undefined ? '' : ` Set ${domain} to the domain of the project, which Keystone wants.`;
  return `${host} refused the sign-in and ${answered}. Check ${names}; it is not tried again, because accounts are locked after a few refusals.${hint}`;
}

/** How long the token lives, from both times in the answer, so that our clock need not agree with IAM's. */
function lifeOf({ bytes }: HttpAnswer): number {
  const text = bytes.toString('utf8');
  const [issued, expires] = ['issued_at', 'expires_at'].map((name) =>
    Date.parse(new RegExp(`"${name}"\\s*:\\s*"([^"]+)"`).exec(text)?.[1] ?? ''),
  );
  const life = expires! - issued!;
  return Number.isFinite(life) && life > 0 ? life : LIFE_MS;
}
