import type { Progress } from '../engine/index.ts';
import { type Configuration, MOCK_ENVIRONMENT, type Selection } from '../environments/index.ts';
import { type ApiRun, compareWithMock, type Fidelity, type Run } from '../findings/index.ts';
import { openHostQueues } from './host-queues.ts';
import { manifestOf } from './manifest-of.ts';
import { environmentIn, type RunningMock, startMock } from './start-mock.ts';
import { verifyApi } from './verify-api.ts';
import { type Wanted, wantedOf } from './wanted.ts';
import { type WaiversByApi, waiversOf, withWaivers } from './with-waivers.ts';

export interface VerificationInput extends Configuration {
  readonly onProgress?: (progress: Progress) => void;
  /** Verifies each API that runs elsewhere on the mock too, to say where the mock answers otherwise. Default true. */
  readonly fidelity?: boolean;
  /** Default: what the configuration says. */
  readonly wanted?: Wanted;
  /** A mock of every selected API that was started already; it is closed here. Default: one is started where it is needed. */
  readonly mock?: Promise<RunningMock | undefined>;
}

/**
 * Verifies what is wanted of every selected API where it is configured, or on a mock that is started for it, and closes
 * what it opened.
 */
export async function runVerification(input: VerificationInput): Promise<Run> {
  const { settings, onProgress, fidelity: comparesWithMock = true, wanted = wantedOf(input) } = input;
  const startedAt = new Date();
  const selections = input.selections.filter((each) => wanted.api(each.contract.api, nameOf(each)));
  const twins = comparesWithMock ? mockTwins(selections) : [];
  const waivers = await waiversOf(selections);
  const mock = (await input.mock) ?? (await startMock([...selections, ...twins]));
  const queueAt = openHostQueues(settings);
  const verified = (selection: Selection, names: readonly string[]) =>
    verifyApi({
      contract: selection.contract,
      environment: environmentIn(selection, mock),
      settings,
      queueAt,
      isWanted: (operation, check) => names.some((name) => wanted.verdict(name, operation, check)),
      ...(onProgress && !twins.includes(selection) && { onProgress }),
    });
  try {
    const [runs, twinRuns] = await Promise.all([
      Promise.all(selections.map((each) => verified(each, [nameOf(each)]))),
      Promise.all(twins.map((twin) => verified(twin, namesFor(twin, selections)))),
    ]);
    const selected = { runs, elsewhere: input.elsewhere ?? [] };
    const apis = waiveFindings(runs, selected, waivers);
    const fidelity = fidelityOf(apis, waiveFindings(twinRuns, selected, waivers));
    return { manifest: manifestOf(input, startedAt), apis, ...(fidelity.length > 0 && { fidelity }) };
  } finally {
    await mock?.close();
  }
}

function nameOf({ environment }: Selection): string {
  return environment?.name ?? MOCK_ENVIRONMENT;
}

/** The environments that a twin is compared with. */
function namesFor({ contract: { api } }: Selection, selections: readonly Selection[]): readonly string[] {
  return selections.filter(({ contract }) => contract.api === api).map(nameOf);
}

/** Each API that runs in a real environment, to be verified once more on the mock. */
function mockTwins(selections: readonly Selection[]): readonly Selection[] {
  const contracts = selections.flatMap(({ contract, environment }) =>
    environment === undefined || environment.mock ? [] : [contract],
  );
  return [...new Set(contracts)].map((contract) => ({ contract }));
}

/** What the user asked for: what was verified here, and what other machines verify. */
interface Selected {
  readonly runs: readonly ApiRun[];
  readonly elsewhere: readonly Selection[];
}

/** The runs with the findings that waivers accept. */
function waiveFindings(runs: readonly ApiRun[], selected: Selected, waivers: WaiversByApi): ApiRun[] {
  return runs.map((run) => {
    const others = selected.runs.filter((other) => other !== run && other.api === run.api);
    const isShared = selected.elsewhere.some(({ contract }) => contract.api === run.api);
    return withWaivers(run, waivers.get(run.api) ?? { waivers: [], errors: [] }, { others, isShared });
  });
}

function fidelityOf(runs: readonly ApiRun[], twins: readonly ApiRun[]): readonly Fidelity[] {
  return runs.flatMap((run) => {
    const twin = twins.find(({ api }) => api === run.api);
    return twin === undefined || run.environment.mock ? [] : [compareWithMock(run, twin)];
  });
}
