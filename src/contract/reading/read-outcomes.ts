import type { Written } from '../language/written.ts';
import type { Contract, Outcome, OutcomeName } from '../model/index.ts';
import type { ExtensionNode } from './extension-node.ts';
import { canonicalSchema } from './references.ts';

/** `x-outcomes`: how the API says each outcome on the wire. */
export function readOutcomes(outcomes: ExtensionNode<Written['outcomes']> | undefined): Contract['outcomes'] {
  const members = outcomes?.members() ?? [];
  return Object.fromEntries(members.map(([name, outcome]) => [name, readOutcome(name, outcome)]));
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
