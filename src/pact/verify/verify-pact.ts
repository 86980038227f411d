import { establish, StateNotFound, type StateContext } from '../provider-states.ts';
import type { Pact, PactInteraction } from '../sort-pact.ts';
import { readPact } from '../pact-files.ts';
import { compareWithContract } from './compare-with-contract.ts';
import { openGateway } from './open-gateway.ts';
import { runVerifier } from './run-verifier.ts';

/** The verdict on one interaction of one pact in one environment. */
export interface InteractionResult {
  readonly pact: string;
  readonly consumer: string;
  readonly provider: string;
  readonly interaction: string;
  /** `contract` where the interaction was compared with the document, else the name of an environment. */
  readonly against: string;
  readonly result: 'passed' | 'failed' | 'not judged';
  /** Why it is not judged, or where the two sides differ. */
  readonly reasons: readonly string[];
}

type About = Pick<InteractionResult, 'pact' | 'consumer' | 'provider'>;

/** Compares every interaction with the contract. The reasons name the lines of the pact and of the contract. */
export async function judgeByContract(
  file: string,
  { contract }: Pick<StateContext, 'contract'>,
): Promise<InteractionResult[]> {
  const pact = readPact(file);
  const disagreements = Map.groupBy(await compareWithContract(file, contract), ({ interaction }) => interaction);
  return pact.interactions.map(({ description }) => {
    const found = disagreements.get(description) ?? [];
    return {
      ...about(file, pact),
      interaction: description,
      against: 'contract',
      result: found.length > 0 ? 'failed' : 'passed',
      reasons: found.map(({ message, pact: here, contract: there }) => `${message} — ${here}, ${there}`),
    };
  });
}

/**
 * Replays the interactions of a pact in an environment. An interaction whose state cannot be found there is not judged.
 */
export async function replayPact(
  file: string,
  context: StateContext,
  interactions: readonly PactInteraction[],
): Promise<InteractionResult[]> {
  const pact = readPact(file);
  const against = context.environment.name;
  const searched = await Promise.all(
    interactions.map(async (interaction) => ({ interaction, missing: await missingState(context, interaction) })),
  );
  const found = searched.filter(({ missing }) => missing === undefined).map(({ interaction }) => interaction);
  const mismatches =
    found.length > 0 ? await replay({ ...pact, interactions: found }, context) : new Map<string, readonly string[]>();
  return searched.map(({ interaction: { description }, missing }) => {
    const reasons = missing === undefined ? (mismatches.get(description) ?? []) : [missing];
    // The mock has every state, so one that cannot be found there is its fault.
    const result =
      missing !== undefined && !context.environment.mock ? 'not judged' : reasons.length > 0 ? 'failed' : 'passed';
    return { ...about(file, pact), interaction: description, against, result, reasons };
  });
}

async function replay(pact: Pact, context: StateContext): Promise<ReadonlyMap<string, readonly string[]>> {
  const gateway = await openGateway(context);
  try {
    return await runVerifier(pact, gateway);
  } finally {
    await gateway.close();
  }
}

/** Why a state that the interaction needs cannot be found in the environment. */
async function missingState(
  context: StateContext,
  { providerStates = [] }: PactInteraction,
): Promise<string | undefined> {
  for (const { name, params } of providerStates) {
    try {
      await establish(
        context,
        name,
        Object.fromEntries(Object.entries(params ?? {}).map(([key, value]) => [key, String(value)])),
      );
    } catch (error) {
      if (!(error instanceof StateNotFound)) throw error;
      return `the state "${name}" cannot be found: ${error.message}`;
    }
  }
  return undefined;
}

function about(file: string, { consumer, provider }: Pact): About {
  return { pact: file, consumer: consumer.name, provider: provider.name };
}
