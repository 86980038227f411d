import type { ApiWorld } from '../data/index.ts';
import type { Authenticated, Stages } from './stages.ts';
import { refusedWith } from './refused-with.ts';
import { readValue } from './validate.ts';
import { Refusal } from './refusal.ts';

/** Lets callers ask only about what they own. A malformed owner is a bad parameter, because it names no owner. */
export function authoriseIn({ owner: only }: Pick<ApiWorld, 'owner'>): Stages['authorise'] {
  // Where callers do not say who they are, they may ask about the one owner who has anything.
  return (ask) => requireOwner(ask, ask.caller.owner ?? only);
}

function requireOwner(ask: Authenticated, allowed: string | undefined): void {
  if (allowed === undefined) return;
  for (const parameter of ask.operation.parameters.filter(({ role }) => role === 'owner')) {
    const owner = readValue(parameter, ask);
    if (owner === allowed) continue;
    const named = refusedWith(parameter, 'foreign');
    throw new Refusal(named === 'invalid-parameter' ? 'foreign-owner' : named, parameter.name);
  }
}
