import { hash } from 'node:crypto';
import type { IncomingRequest } from '../../http/incoming-request.ts';
import { firstValue } from '../../http/incoming-request.ts';

/** Whom a password belongs to. */
export interface Account {
  readonly domain: string;
  readonly username: string;
  /** By its name. */
  readonly project: string;
  /** The id of the project. */
  readonly owner?: string;
}

interface Token {
  readonly account: Account;
  readonly scope: 'project' | 'domain' | 'none';
  /** Milliseconds since the epoch. */
  readonly issuedAt: number;
  readonly expiresAt: number;
}

/** What IAM says about a token: whose it is, what for, until when, and which services there are unless the query wants none (`nocatalog`). */
export function tokenContent(
  { account, scope, issuedAt, expiresAt }: Token,
  { headers, query }: Pick<IncomingRequest, 'headers' | 'query'>,
): object {
  const domain = { id: idOf(account.domain), name: account.domain };
  const wantsCatalog = !firstValue(query, 'nocatalog');
  return {
    methods: ['password'],
    issued_at: instant(issuedAt),
    expires_at: instant(expiresAt),
    user: { id: idOf(account.username), name: account.username, domain, password_expires_at: '' },
    roles: scope === 'none' ? [] : [{ id: idOf('reader'), name: 'reader' }],
    ...(wantsCatalog && { catalog: scope === 'none' ? [] : [identityService(headers['host'] ?? '', account)] }),
    ...(scope === 'project' && { project: { id: account.owner, name: account.project, domain } }),
    ...(scope === 'domain' && { domain }),
  };
}

function identityService(host: string, { project }: Account): object {
  const endpoint = {
    id: idOf(`identity ${project}`),
    interface: 'public',
    region: project,
    region_id: project,
    url: `http://${host}/v3`,
  };
  return { id: idOf('identity'), type: 'identity', name: 'keystone', endpoints: [endpoint] };
}

/** An id of 32 hexadecimal digits that always belongs to the same name. */
export function idOf(name: string): string {
  return hash('sha256', name).slice(0, 32);
}

/** With microseconds, as IAM writes it. */
function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('Z', '000Z');
}
