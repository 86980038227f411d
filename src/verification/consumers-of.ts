import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isRecord, type Contract, type Operation } from '../contract/index.ts';
import type { Consumer } from '../findings/index.ts';

type Interaction = Consumer['interactions'][number];

/** The consumers whose pacts lie beside a contract. A file that is no pact is left to the commands that verify pacts. */
export function consumersOf(contract: Contract): readonly Consumer[] {
  const folder = path.join(contract.root, path.dirname(contract.file), 'pacts');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .flatMap((name) => consumerIn(path.join(folder, name), contract));
}

function consumerIn(file: string, contract: Contract): Consumer[] {
  const pact = parsed(readFileSync(file, 'utf8'));
  if (!isRecord(pact) || !isRecord(pact['consumer']) || !Array.isArray(pact['interactions'])) return [];
  return [
    {
      name: String(pact['consumer']['name']),
      interactions: pact['interactions'].filter(isRecord).map((interaction) => interactionOf(interaction, contract)),
    },
  ];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function interactionOf(
  { description, providerStates, request }: Record<string, unknown>,
  contract: Contract,
): Interaction {
  const states = Array.isArray(providerStates) ? providerStates.filter(isRecord).map(({ name }) => String(name)) : [];
  const operation = isRecord(request) ? contract.operations.find((each) => asksFor(each, request)) : undefined;
  return { description: String(description), ...(operation && { operation: operation.id }), states };
}

/** Whether a request is one of an operation: by method and path, and by what the operation always says. */
function asksFor({ method, path: template, parameters }: Operation, request: Record<string, unknown>): boolean {
  if (request['method'] !== method || typeof request['path'] !== 'string') return false;
  const pattern = template.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`).replaceAll(/\{[^}]+\}/g, '[^/]+');
  if (!new RegExp(`^${pattern}$`).test(request['path'])) return false;
  const query = isRecord(request['query']) ? request['query'] : {};
  const constants = parameters.filter(({ in: place, role }) => place === 'query' && role === 'constant');
  return constants.every(({ name, schema }) => {
    const said = query[name];
    return said === undefined || [said].flat().includes(String(schema['const']));
  });
}
