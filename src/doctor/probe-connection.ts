import { counted, saidOfResource } from '../judgement/index.ts';
import { itemsOf, numberAt } from '../lists/index.ts';
import type { AnsweredExchange, Client, Exchange } from '../client/index.ts';
import { type Operation, outcomesOf, usualParameters } from '../contract/index.ts';
import { incidentOf, refusalOf } from '../engine/index.ts';
import { clockObservation, tlsObservation } from './connection-observations.ts';
import type { ListSize, Observation, Target } from './examination.ts';
import { nameOfItems } from './name-of-items.ts';

/** What the probing requests showed. */
export interface ProbedConnection {
  readonly observations: readonly Observation[];
  readonly sizes: readonly ListSize[];
}

/** Sends one request for each operation and resource, and presents each form of credentials once. */
export async function probeConnection(target: Target, client: Client): Promise<ProbedConnection> {
  const [operation] = target.contract.operations;
  const [resource] = target.environment.resources;
  if (operation === undefined || resource === undefined) return { observations: [], sizes: [] };
  const first = await client.send({
    operation,
    parameters: { ...usualParameters(operation), ...saidOfResource(operation, resource) },
    resource: resource.name,
    purpose: 'a plain request',
  });
  const connection = [...reachability(target, first), tlsObservation(target, first), ...clockObservation(first)];
  if (first.response === undefined) return { observations: connection, sizes: [] };
  const signIns = await signInsOf(target, client, operation);
  const isRefused = signIns.every(({ bad }) => bad);
  const probed = isRefused ? [] : await probeOperations(target, client);
  return {
    observations: [...connection, ...signIns, ...probed.map(({ observation }) => observation)],
    sizes: probed.flatMap(({ size }) => size ?? []),
  };
}

/** Whether an answer came. Trouble with a certificate stands in the line on TLS instead. */
function reachability({ contract }: Target, exchange: Exchange): readonly Observation[] {
  const incident = incidentOf(contract, exchange);
  if (incident?.kind === 'tls') return [];
  return [
    incident === undefined
      ? { about: 'reachable', seen: `yes, in ${Math.round(exchange.durationMs)} ms` }
      : { about: 'reachable', seen: incident.message, bad: true },
  ];
}

/** How each form of credentials is answered. The first is the one in use. */
async function signInsOf(target: Target, client: Client, operation: Operation): Promise<Observation[]> {
  const [resource] = target.environment.resources;
  const observations: Observation[] = [];
  for (const { scheme } of client.available) {
    const names = scheme.required.map((part) => scheme.variables[part]).join(', ');
    const request = {
      operation,
      parameters: { ...usualParameters(operation), ...resource?.parameters },
      resource: resource?.name ?? '',
      purpose: 'sign in',
      credentials: { scheme: scheme.name },
    };
    const problem = await client.send(request).then(
      (exchange) => signInProblem(target, exchange),
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

/** Why a sign-in was refused. An unknown resource is no such reason; the line on that resource reports it. */
function signInProblem(target: Target, exchange: Exchange): string | undefined {
  if (!isAnswered(exchange)) return exchange.incident?.message;
  return outcomesOf(target.contract, exchange.response).includes('unknown-resource')
    ? undefined
    : refusalOf(target, exchange);
}

interface ProbedOperation {
  readonly observation: Observation;
  readonly size?: ListSize;
}

/** Asks each operation about each resource. */
async function probeOperations(target: Target, client: Client): Promise<ProbedOperation[]> {
  const questions = target.contract.operations.flatMap((operation) =>
    target.environment.resources.map((resource) => ({ operation, resource })),
  );
  return Promise.all(
    questions.map(async ({ operation, resource }) => {
      const exchange = await client.send({
        operation,
        parameters: { ...usualParameters(operation), ...saidOfResource(operation, resource) },
        resource: resource.name,
        purpose: 'a plain request',
      });
      const about = `${operation.id} (${resource.name})`;
      const size = isAnswered(exchange) ? sizeOf(operation, exchange) : undefined;
      if (size !== undefined)
        return {
          observation: { about, seen: `found, with ${counted(size, nameOfItems(operation))}` },
          size: { operation, resource: resource.name, size },
        };
      const problem = isAnswered(exchange)
        ? (refusalOf(target, exchange) ?? unexpectedStatus(target, exchange))
        : exchange.incident?.message;
      return { observation: problem === undefined ? { about, seen: 'found' } : { about, seen: problem, bad: true } };
    }),
  );
}

function sizeOf({ contract, collection }: Operation, { response }: AnsweredExchange): number | undefined {
  const items = collection && itemsOf(contract, collection, response);
  return items && (numberAt(response, collection.total) ?? items.length);
}

function unexpectedStatus({ contract }: Target, { response }: AnsweredExchange): string | undefined {
  return outcomesOf(contract, response).includes('success') ? undefined : `answered with status ${response.status}`;
}

function isAnswered(exchange: Exchange): exchange is AnsweredExchange {
  return exchange.response !== undefined;
}
