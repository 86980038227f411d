import { isRecord, joinPointer, type Operation, type Parameter } from '../contract/index.ts';
import { MatchersV3 } from '@pact-foundation/pact';

/** A value of a request: a text, or a value that the provider state gives when the pact is verified. */
export type Sent = string | { readonly fromState: string; readonly example: string };

/** What a consumer asks for, in the words of the contract. */
export interface AskedInteraction {
  readonly operation: Operation;
  /** By parameter name; credentials and constants are added from the contract. */
  readonly parameters: Readonly<Record<string, Sent>>;
}

type Matched = ReturnType<typeof MatchersV3.regex> | ReturnType<typeof MatchersV3.fromProviderState<string>> | string;

/**
 * How an interaction looks on the wire. Values that a signature changes from request to request are matched by their
 * form only.
 */
export interface WireInteraction {
  readonly method: 'GET' | 'POST';
  readonly path: Matched;
  readonly query: Readonly<Record<string, Matched>>;
  readonly headers: Readonly<Record<string, Matched>>;
}

/**
 * Puts an interaction on the wire as the contract says. Throws for a form, because a pact cannot match one value of a
 * form.
 */
export function wireInteraction({ operation, parameters }: AskedInteraction): WireInteraction {
  if (operation.method === 'POST')
    throw new TypeError(
      `${operation.id} sends a form, in which a pact cannot match one value alone. Use an operation that asks by its query.`,
    );
  const inQuery = operation.parameters.filter((parameter) => parameter.in === 'query');
  const query = inQuery.flatMap((parameter): [string, Matched][] => {
    const sent = parameters[parameter.name];
    const added = addedByClient(parameter);
    if (sent !== undefined) return [[parameter.name, matched(sent)]];
    return added === undefined || !parameter.required ? [] : [[parameter.name, added]];
  });
  return {
    method: operation.method,
    path: pathOf(operation, parameters),
    query: Object.fromEntries(query),
    headers: credentialHeaders(operation),
  };
}

function matched(sent: Sent): Matched {
  return typeof sent === 'string' ? sent : MatchersV3.fromProviderState(`\${${sent.fromState}}`, sent.example);
}

function addedByClient({ role, schema }: Parameter): Matched | undefined {
  if (role === 'constant') return String(schema['const']);
  if (role !== 'credential') return undefined;
  return schema['type'] === 'integer' ? MatchersV3.regex('^\\d+$', '1') : MatchersV3.regex('.+', 'any');
}

function pathOf({ path }: Operation, parameters: AskedInteraction['parameters']): Matched {
  const filled = (say: (sent: Sent) => string) =>
    path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => say(parameters[name] ?? ''));
  const isFromState = Object.values(parameters).some((sent) => typeof sent !== 'string');
  const example = filled((sent) => (typeof sent === 'string' ? sent : sent.example));
  if (!isFromState || !path.includes('{')) return example;
  return MatchersV3.fromProviderState(
    filled((sent) => (typeof sent === 'string' ? sent : `\${${sent.fromState}}`)),
    example,
  );
}

/**
 * The credential header of the operation's first security scheme, where that scheme uses one. Any credential matches.
 */
function credentialHeaders({ contract, security }: Operation): Record<string, Matched> {
  const [scheme] = contract.credentials
    .filter(({ name }) => security.includes(name))
    .map(({ name }) => contract.node(joinPointer('/components/securitySchemes', name)));
  return isRecord(scheme) && scheme['type'] === 'apiKey' && scheme['in'] === 'header'
    ? { [String(scheme['name'])]: MatchersV3.regex('.+', 'any') }
    : {};
}
