import { randomUUID } from 'node:crypto';
import type { Client } from '../client/index.ts';
import { findOperation, outcomesOf, valueAt, type BrokenWay, type Contract } from '../contract/index.ts';
import type { Environment } from '../environments/index.ts';

/** Where a state is looked for. */
export interface StateContext {
  readonly contract: Contract;
  readonly environment: Environment;
  readonly client: Client;
}

/** What an established state gives: values for the request, and how the credentials are presented. */
export interface Established {
  readonly values: Readonly<Record<string, string>>;
  readonly broken?: BrokenWay;
}

type Values = Readonly<Record<string, string>>;
type State = (context: StateContext, values: Values) => Promise<Established>;

/** Thrown where an environment is not in the state. */
export class StateNotFound extends Error {
  override readonly name = 'StateNotFound';
}

const DAY = 24 * 60 * 60 * 1000;

/** The states that a consumer can ask for. A state is found, never made, so nothing is changed in an environment. */
export const PROVIDER_STATES = {
  /** `operation` answers with a list that is not empty, under the other values as parameters. */
  'a list with items': async (context, { operation = '', ...parameters }) => {
    const values = resourceOf(context);
    if ((await countItems(context, operation, { ...values, ...parameters })) === 0)
      throw new StateNotFound(`${operation} has no items there`);
    return { values };
  },
  /** Nothing has happened since `since`, a time in the future. */
  'nothing happened lately': async (context) => ({
    values: { ...resourceOf(context), since: String(Date.now() + DAY) },
  }),
  /** The parameter that names the resource has a value that names nothing. */
  'a resource that does not exist': async (context, { operation = '' }) => {
    const resource = findOperation(context.contract, operation).parameters.find(({ role }) => role === 'resource');
    return { values: { ...resourceOf(context), ...(resource && { [resource.name]: randomUUID() }) } };
  },
  'credentials that have expired': async (context) => ({
    values: resourceOf(context),
    broken: breakable(context, 'expired'),
  }),
  'credentials that belong to nobody': async (context) => ({
    values: resourceOf(context),
    broken: breakable(context, 'foreign'),
  }),
} as const satisfies Readonly<Record<string, State>>;

export type StateName = keyof typeof PROVIDER_STATES;

/** Looks for a state. Throws `StateNotFound` where the state is unknown or the environment is not in it. */
export async function establish(context: StateContext, name: string, values: Values): Promise<Established> {
  const state = Object.entries<State>(PROVIDER_STATES).find(([known]) => known === name)?.[1];
  if (!state)
    throw new StateNotFound(`"${name}" is no provider state. Known: ${Object.keys(PROVIDER_STATES).join(', ')}`);
  return state(context, values);
}

function resourceOf({ environment }: StateContext): Values {
  return environment.resources[0]?.parameters ?? {};
}

function breakable({ client }: StateContext, way: BrokenWay): BrokenWay {
  if (client.available[0]?.ways.includes(way)) return way;
  throw new StateNotFound(`the credentials in use cannot be presented ${way}`);
}

async function countItems({ contract, client }: StateContext, id: string, parameters: Values): Promise<number> {
  const operation = findOperation(contract, id);
  const { response, incident } = await client.send({
    operation,
    parameters,
    resource: 'any',
    purpose: 'look for a provider state',
  });
  if (!response || !outcomesOf(contract, response).includes('success'))
    throw new StateNotFound(incident?.message ?? `${id} answers ${response?.status}`);
  const items = valueAt(response.body, operation.collection?.items ?? '');
  return Array.isArray(items) ? items.length : 0;
}
