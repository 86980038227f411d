import { isRecord, valueAt } from '../../../contract/index.ts';
import { idOf, type Account } from './iam-token.ts';

/** What a token is asked for. A project wins where both are named. */
export type Scope =
  | { readonly kind: 'project'; readonly project: Readonly<Record<string, unknown>> }
  | { readonly kind: 'domain'; readonly domain: unknown }
  | { readonly kind: 'none' };

export function scopeOf(body: unknown): Scope {
  const project = valueAt(body, '/auth/scope/project');
  if (isRecord(project)) return { kind: 'project', project };
  const domain = valueAt(body, '/auth/scope/domain');
  return isRecord(domain) ? { kind: 'domain', domain } : { kind: 'none' };
}

/** Whether something is meant, by its name or by its id. */
export function isNamed(meant: unknown, name: string): boolean {
  return isRecord(meant) && (meant['name'] === name || meant['id'] === idOf(name));
}

/** Whether a scope means the project of the account. A domain beside the name has to be the right one. */
export function isProject(project: Readonly<Record<string, unknown>>, account: Account): boolean {
  if (account.owner !== undefined && project['id'] === account.owner) return true;
  const isInDomain = project['domain'] === undefined || isNamed(project['domain'], account.domain);
  return project['name'] === account.project && isInDomain;
}
