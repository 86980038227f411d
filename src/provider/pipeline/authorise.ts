import type { Parameter } from '../../contract/index.ts';
import type { ApiWorld } from '../data/index.ts';
import type { Authenticated, Stages } from './stages.ts';
import { refusedWith } from './refused-with.ts';
import { readText } from './sent-text.ts';
import { readValue } from './validate.ts';
import { Refusal } from './refusal.ts';

type Owners = Pick<ApiWorld, 'owner' | 'whose'>;

/** Lets callers ask only about what they own. A malformed owner is a bad parameter, because it names no owner. */
export function authoriseIn(world: Owners): Stages['authorise'] {
  return (ask) => {
    requireOwner(ask, world);
    refuseForeign(ask, world);
  };
}

/** Where callers do not say who they are, they may ask about the one owner who has anything. */
function requireOwner(ask: Authenticated, { owner: only, whose }: Owners): void {
  const allowed = ask.caller.owner ?? only;
  if (allowed === undefined) return;
  for (const parameter of ask.operation.parameters.filter(({ role }) => role === 'owner')) {
    const owner = readValue(parameter, ask);
    const known = whose?.(parameter.name, String(owner));
    if (owner === allowed || known === 'own') continue;
    const isNothing = whose !== undefined && known === undefined && parameter.answers.unknown !== undefined;
    throw refusal(parameter, isNothing ? 'unknown' : 'foreign');
  }
}

/** What belongs to another caller is refused where the contract says how, whatever the parameter is for. */
function refuseForeign(ask: Authenticated, { whose }: Owners): void {
  for (const parameter of ask.operation.parameters.filter(({ role, answers }) => role !== 'owner' && answers.foreign))
    if (whose?.(parameter.name, readText(parameter, ask.request) ?? '') === 'foreign')
      throw refusal(parameter, 'foreign');
}

function refusal(parameter: Parameter, bad: 'foreign' | 'unknown'): Refusal {
  const named = refusedWith(parameter, bad);
  const usual = bad === 'foreign' ? 'foreign-owner' : 'unknown-resource';
  return new Refusal(named === 'invalid-parameter' ? usual : named, parameter.name);
}
