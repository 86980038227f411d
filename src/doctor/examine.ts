import { type Client, SignInInterrupted, SignInRefused } from '../client/index.ts';
import { Inconclusive } from '../judgement/index.ts';
import { openClient } from '../verification/index.ts';
import type { Examination, Observation, Target } from './examination.ts';
import { heldBack } from './held-back.ts';
import { probeConnection } from './probe-connection.ts';

/** Examines one API with a few plain requests. None of them is meant to be refused. */
export async function examine(target: Target): Promise<Examination> {
  const client = openClient(target);
  try {
    const refused = await signInProblem(client);
    const { observations, sizes } =
      refused === undefined
        ? await probeConnection(target, client)
        : { observations: [{ about: 'sign-in', seen: refused, bad: true }], sizes: [] };
    const masked = observations.map((each) => ({ ...each, seen: client.mask(each.seen) }));
    return {
      api: target.contract.api,
      observations: [whereOf(target), ...masked],
      heldBack: heldBack(target, { available: client.available, sizes }),
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
    if (error instanceof SignInRefused || error instanceof SignInInterrupted || error instanceof Inconclusive)
      return error.message;
    throw error;
  }
}

function whereOf({ contract, environment: { mock, name, endpoint } }: Target): Observation {
  return {
    about: 'environment',
    seen: mock ? `the MOCK, because ${contract.variables.endpoint} is not set` : `${name} at ${endpoint}`,
  };
}
