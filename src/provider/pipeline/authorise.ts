import { type Authenticated } from './stages.ts';
import { refusedWith } from './refused-with.ts';
import { readValue } from './validate.ts';
import { Refusal } from './refusal.ts';

/** Lets callers ask only about what they own. A malformed owner is a bad parameter, because it names no owner. */
export function authorise(ask: Authenticated): void {
  // Nobody owns anything where callers do not say who they are.
  if (ask.caller.owner === undefined) return;
  for (const parameter of ask.operation.parameters.filter(({ role }) => role === 'owner')) {
    const owner = readValue(parameter, ask);
    if (owner === ask.caller.owner) continue;
    const named = refusedWith(parameter, 'foreign');
    throw new Refusal(named === 'invalid-parameter' ? 'foreign-owner' : named, parameter.name);
  }
}
