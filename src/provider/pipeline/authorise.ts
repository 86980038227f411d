import { type Authenticated } from './stages.ts';
import { readValue, refusedWith } from './validate.ts';
import { Refusal } from '../refusal.ts';

/** Lets a caller ask about what is its own. A malformed owner is a bad parameter, since nobody can own it. */
export function authorise(ask: Authenticated): void {
  for (const parameter of ask.operation.parameters.filter(({ role }) => role === 'owner')) {
    const owner = readValue(parameter, ask);
    if (owner === ask.caller.owner) continue;
    const named = refusedWith(parameter, 'foreign');
    throw new Refusal(named === 'invalid-parameter' ? 'foreign-owner' : named, parameter.name);
  }
}
