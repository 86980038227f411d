import { expect, test } from '#test';
import type { Check } from '../../check.ts';
import type { Lock } from './lock.ts';
import { everyCredential, foundBy, STYLE_NAMES } from './vault.ts';

/** A provider, and what a check finds in it. */
export interface LockCase {
  /** Follows "a provider that": `keeps its promises`. */
  readonly does: string;
  readonly lock: Lock;
  /** The provider's clock. */
  readonly date?: number;
  /** The credentials that a violation is about: `token left out`. */
  readonly found: readonly string[];
}

/** Declares the tests of a check of credentials: each provider in both styles of saying an outcome, with every scheme or with the first alone. */
export function lockTable(check: Check, cases: readonly LockCase[], schemes: 'every' | 'first' = 'every'): void {
  for (const style of STYLE_NAMES)
    for (const { does, lock, found, ...clock } of cases)
      test(`${found.length === 0 ? 'is silent on' : 'fires on'} a provider that ${does}, by ${style}`, async () => {
        const credentials = everyCredential(style).slice(0, schemes === 'first' ? 1 : undefined);
        expect(await foundBy(check, { style, lock, credentials, ...clock })).toEqual(found);
      });
}
