import { type Client, createClient, SignInInterrupted, SignInRefused } from '../client/index.ts';
import type { Contract } from '../contract/index.ts';
import type { Environment, Settings } from '../environments/index.ts';
import { heldBack } from './held-back.ts';
import { knock } from './knock.ts';

export interface Patient {
  readonly contract: Contract;
  readonly environment: Environment;
  readonly settings: Settings;
}

/** One line of the answer: what was looked at, what was seen, and whether a verification would fail on it. */
export interface Observation {
  readonly about: string;
  readonly seen: string;
  readonly bad?: boolean;
}

/** What is known about one API in one environment; no value of a secret is in it. */
export interface Examination {
  readonly api: string;
  readonly observations: readonly Observation[];
  /** What a verification could not judge, and what would change that. */
  readonly heldBack: readonly string[];
}

/** Looks at one API with a handful of plain requests: nothing that could be refused is sent on purpose. */
export async function examine(patient: Patient): Promise<Examination> {
  const {
    contract,
    environment,
    settings: { timeoutMs, clientCertificate },
  } = patient;
  const client = createClient({
    contract,
    endpoint: environment.endpoint,
    credentials: environment.credentials,
    timeoutMs,
    ...(clientCertificate && { connection: { clientCertificate } }),
  });
  try {
    const refused = await signInProblem(client);
    const visit = refused === undefined ? await knock(patient, client) : { observations: [], sizes: [] };
    const observations = refused === undefined ? visit.observations : [{ about: 'sign-in', seen: refused, bad: true }];
    const told = observations.map((each) => ({ ...each, seen: client.mask(each.seen) }));
    return {
      api: contract.api,
      observations: [whereOf(patient), ...told],
      heldBack: heldBack(patient, { available: client.available, sizes: visit.sizes }),
    };
  } finally {
    await client.close();
  }
}

async function signInProblem(client: Client): Promise<string | undefined> {
  try {
    await client.signIn();
    return undefined;
  } catch (error) {
    if (error instanceof SignInRefused || error instanceof SignInInterrupted) return error.message;
    throw error;
  }
}

function whereOf({ contract, environment: { mock, name, endpoint } }: Patient): Observation {
  return {
    about: 'environment',
    seen: mock ? `the MOCK, because ${contract.variables.endpoint} is not set` : `${name} at ${endpoint}`,
  };
}
