import { hash } from 'node:crypto';
import type { Caller } from '../pipeline/stages.ts';

interface Grant extends Caller {
  /** A token that was issued without the scope of a project opens nothing. */
  readonly opens: boolean;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** The tokens that were issued. They are kept and looked up by their digest, so that the time it takes tells nothing about a part of a token. */
export class TokenRegistry {
  readonly #grants = new Map<string, Grant>();

  add(token: string, grant: Grant): void {
    this.#grants.set(digest(token), grant);
  }

  find(token: string): Grant | undefined {
    return this.#grants.get(digest(token));
  }
}

function digest(token: string): string {
  return hash('sha256', token, 'base64');
}
