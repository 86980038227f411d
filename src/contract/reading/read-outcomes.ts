import type { Written } from '../language/written.ts';
import type { Contract, Outcome, OutcomeName } from '../model/index.ts';
import type { ExtensionNode } from './extension-node.ts';
import { canonicalSchema } from './references.ts';

/** Every status that HTTP calls a success, the usual one first. */
const SUCCESSES = Array.from({ length: 100 }, (_, index) => 200 + index);

/** `x-outcomes`: how the API says each outcome on the wire. Where nothing is written a success is said by the status alone, and promises nothing. */
export function readOutcomes(outcomes: ExtensionNode<Written['outcomes']> | undefined): Contract['outcomes'] {
  if (outcomes === undefined) return { success: { name: 'success', pointer: '', status: SUCCESSES, likely: [] } };
  return Object.fromEntries(outcomes.members().map(([name, outcome]) => [name, readOutcome(name, outcome)]));
}

function readOutcome(name: OutcomeName, outcome: ExtensionNode<Written['outcome']>): Outcome {
  const { status, code, likely = [] } = outcome.value;
  const schema = outcome.get('schema');
  return {
    name,
    pointer: outcome.pointer,
    status,
    ...(code && { code: { at: code.at, values: code.values } }),
    likely,
    ...(schema && { schema: canonicalSchema(schema.source, schema.pointer) }),
  };
}
