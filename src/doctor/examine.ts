import { type Client, createClient, SignInInterrupted, SignInRefused } from '../client/index.ts';
import type { Examination, Observation, Target } from './examination.ts';
import { heldBack } from './held-back.ts';
import { probeConnection } from './probe-connection.ts';

/** Looks at one API with a handful of plain requests: nothing that could be refused is sent on purpose. */
export async function examine(target: Target): Promise<Examination> {
  const {
    contract,
    environment,
    settings: { timeoutMs, clientCertificate },
  } = target;
  const client = createClient({
    contract,
    endpoint: environment.endpoint,
    credentials: environment.credentials,
    timeoutMs,
    ...(clientCertificate && { connection: { clientCertificate } }),
  });
  try {
    const refused = await signInProblem(client);
    const visit = refused === undefined ? await probeConnection(target, client) : { observations: [], sizes: [] };
    const observations = refused === undefined ? visit.observations : [{ about: 'sign-in', seen: refused, bad: true }];
    const told = observations.map((each) => ({ ...each, seen: client.mask(each.seen) }));
    return {
      api: contract.api,
      observations: [whereOf(target), ...told],
      heldBack: heldBack(target, { available: client.available, sizes: visit.sizes }),
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

function whereOf({ contract, environment: { mock, name, endpoint } }: Target): Observation {
  return {
    about: 'environment',
    seen: mock ? `the MOCK, because ${contract.variables.endpoint} is not set` : `${name} at ${endpoint}`,
  };
}
