import type { Progress } from '../engine/index.ts';
import type { Configuration, Selection } from '../environments/index.ts';
import { type ApiRun, compareWithMock, type Fidelity, type Run } from '../findings/index.ts';
import { openHostQueues } from './host-queues.ts';
import { manifestOf } from './manifest-of.ts';
import { environmentIn, startMock } from './start-mock.ts';
import { verifyApi } from './verify-api.ts';
import { type WaiversByApi, waiversOf, withWaivers } from './with-waivers.ts';

export interface VerificationInput extends Configuration {
  readonly onProgress?: (progress: Progress) => void;
  /** Verifies each API that runs elsewhere on the mock too, to say where the mock answers otherwise. Default true. */
  readonly fidelity?: boolean;
}

/**
 * Verifies every selected API where it is configured, or on a mock that is started for it, and closes what it opened.
 */
export async function runVerification(input: VerificationInput): Promise<Run> {
  const { settings, selections, onProgress, fidelity: comparesWithMock = true } = input;
  const startedAt = new Date();
  const twins = comparesWithMock ? mockTwins(selections) : [];
  const waivers = await waiversOf(selections);
  const mock = await startMock([...selections, ...twins]);
  const queueAt = openHostQueues(settings);
  const inputOf = (selection: Selection) => ({
    contract: selection.contract,
    environment: environmentIn(selection, mock),
    settings,
    queueAt,
  });
  try {
    const [verified, verifiedTwins] = await Promise.all([
      Promise.all(selections.map((each) => verifyApi({ ...inputOf(each), ...(onProgress && { onProgress }) }))),
      Promise.all(twins.map((twin) => verifyApi(inputOf(twin)))),
    ]);
    const runs = verified.map(({ run }) => run);
    const apis = waiveFindings(runs, runs, waivers);
    const twinRuns = verifiedTwins.map(({ run }) => run);
    const fidelity = fidelityOf(apis, waiveFindings(twinRuns, runs, waivers));
    return { manifest: manifestOf(input, startedAt), apis, ...(fidelity.length > 0 && { fidelity }) };
  } finally {
    await mock?.close();
  }
}

/** Each API that runs in a real environment, to be verified once more on the mock. */
function mockTwins(selections: readonly Selection[]): readonly Selection[] {
  const contracts = selections.flatMap(({ contract, environment }) =>
    environment === undefined || environment.mock ? [] : [contract],
  );
  return [...new Set(contracts)].map((contract) => ({ contract }));
}

/** The runs with the findings that waivers accept. `selected` are all runs that the user asked for. */
function waiveFindings(runs: readonly ApiRun[], selected: readonly ApiRun[], waivers: WaiversByApi): ApiRun[] {
  return runs.map((run) => {
    const elsewhere = selected.filter((other) => other !== run && other.api === run.api);
    return withWaivers(run, waivers.get(run.api) ?? { waivers: [], errors: [] }, elsewhere);
  });
}

function fidelityOf(runs: readonly ApiRun[], twins: readonly ApiRun[]): readonly Fidelity[] {
  return runs.flatMap((run) => {
    const twin = twins.find(({ api }) => api === run.api);
    return twin === undefined || run.environment.mock ? [] : [compareWithMock(run, twin)];
  });
}
