import { itemsOf, numberAt } from '../lists/index.ts';
import { counted } from '../reporting/index.ts';
import type { AnsweredExchange, Client, Exchange } from '../client/index.ts';
import { type Operation, outcomesOf } from '../contract/index.ts';
import { incidentOf, refusalOf } from '../engine/index.ts';
import { clockObservation, tlsObservation } from './connection-observations.ts';
import type { ListSize, Observation, Target } from './examination.ts';

export interface Visit {
  readonly observations: readonly Observation[];
  readonly sizes: readonly ListSize[];
}

/** Asks each operation about each resource once, and presents each form of credentials once. */
export async function probeConnection(target: Target, client: Client): Promise<Visit> {
  const [operation] = target.contract.operations;
  const [resource] = target.environment.resources;
  if (operation === undefined || resource === undefined) return { observations: [], sizes: [] };
  const first = await client.send({
    operation,
    parameters: resource.parameters,
    resource: resource.name,
    purpose: 'a plain request',
  });
  const connection = [...reachability(target, first), tlsObservation(target, first), ...clockObservation(first)];
  if (first.response === undefined) return { observations: connection, sizes: [] };
  const signIns = await signInsOf(target, client, operation);
  const isTurnedAway = signIns.every(({ bad }) => bad);
  const found = isTurnedAway ? [] : await findings(target, client);
  return {
    observations: [...connection, ...signIns, ...found.map(({ observation }) => observation)],
    sizes: found.flatMap(({ size }) => size ?? []),
  };
}

/** A certificate is a matter of its own line. */
function reachability({ contract }: Target, exchange: Exchange): readonly Observation[] {
  const incident = incidentOf(contract, exchange);
  if (incident?.kind === 'tls') return [];
  return [
    incident === undefined
      ? { about: 'reachable', seen: `yes, in ${Math.round(exchange.durationMs)} ms` }
      : { about: 'reachable', seen: incident.message, bad: true },
  ];
}

/** Each form by itself: the first is the one in use. */
async function signInsOf(target: Target, client: Client, operation: Operation): Promise<Observation[]> {
  const [resource] = target.environment.resources;
  const observations: Observation[] = [];
  for (const { scheme } of client.available) {
    const names = scheme.required.map((part) => scheme.variables[part]).join(', ');
    const request = {
      operation,
      parameters: resource?.parameters ?? {},
      resource: resource?.name ?? '',
      purpose: 'sign in',
      credentials: { scheme: scheme.name },
    };
    const problem = await client.send(request).then(
      (exchange) => troubleOf(target, exchange),
      (error: Error) => error.message,
    );
    const role = observations.length === 0 ? '' : 'also ';
    observations.push({
      about: 'sign-in',
      seen: `${role}${scheme.form} (${names}): ${problem ?? 'accepted'}`,
      ...(problem !== undefined && { bad: true }),
    });
  }
  return observations;
}

/** What stands in the way of any answer; that a resource is not there is said with the resource. */
function troubleOf(target: Target, exchange: Exchange): string | undefined {
  if (!isAnswered(exchange)) return exchange.incident?.message;
  return outcomesOf(target.contract, exchange.response).includes('unknown-resource')
    ? undefined
    : refusalOf(target, exchange);
}

async function findings(target: Target, client: Client): Promise<{ observation: Observation; size?: ListSize }[]> {
  const questions = target.contract.operations.flatMap((operation) =>
    target.environment.resources.map((resource) => ({ operation, resource })),
  );
  return Promise.all(
    questions.map(async ({ operation, resource }) => {
      const exchange = await client.send({
        operation,
        parameters: resource.parameters,
        resource: resource.name,
        purpose: 'a plain request',
      });
      const about = `${operation.id} (${resource.name})`;
      const size = isAnswered(exchange) ? sizeOf(operation, exchange) : undefined;
      if (size !== undefined)
        return {
          observation: { about, seen: `found, with ${counted(size, nounOf(operation))}` },
          size: { operation, resource: resource.name, size },
        };
      const problem = isAnswered(exchange)
        ? (refusalOf(target, exchange) ?? saying(target, exchange))
        : exchange.incident?.message;
      return { observation: problem === undefined ? { about, seen: 'found' } : { about, seen: problem, bad: true } };
    }),
  );
}

function sizeOf({ contract, collection }: Operation, { response }: AnsweredExchange): number | undefined {
  const items = collection && itemsOf(contract, collection, response);
  return items && (numberAt(response, collection.total) ?? items.length);
}

function nounOf({ collection }: Operation): string {
  return collection?.items.split('/').at(-1)?.replace(/List$/, 's') ?? 'items';
}

function saying({ contract }: Target, { response }: AnsweredExchange): string | undefined {
  return outcomesOf(contract, response).includes('success') ? undefined : `answered with status ${response.status}`;
}

function isAnswered(exchange: Exchange): exchange is AnsweredExchange {
  return exchange.response !== undefined;
}
