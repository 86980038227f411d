import { ConfigurationError } from '../client/index.ts';
import { type Configuration, environmentOf } from '../environments/index.ts';
import type { RunningProvider } from '../provider/index.ts';
import type { Examination } from './examination.ts';
import { examine } from './examine.ts';
import { lastReport } from './last-report.ts';

export interface DoctorOptions extends Configuration {
  /** `findings.json` of the last verification. */
  readonly report: string;
}

/** Looks at every selected API, on a mock of its own where none is configured. Read-only. */
export async function doctor({ settings, selections, report }: DoctorOptions): Promise<readonly Examination[]> {
  const mock = selections.some(({ environment }) => environment === undefined)
    ? await startMock(selections)
    : undefined;
  try {
    return await Promise.all(
      selections.map(async ({ contract, environment = environmentOf(contract, mock?.variables ?? {}, 'mock') }) => {
        const examination = await examine({ contract, environment, settings }).catch((error: unknown) =>
          unusable(contract.api, error),
        );
        return { ...examination, heldBack: [...examination.heldBack, ...lastReport(report, environment)] };
      }),
    );
  } finally {
    await mock?.close();
  }
}

/** Loaded only where it is needed: its data generator is the slowest thing to load of all. */
async function startMock(selections: Configuration['selections']): Promise<RunningProvider> {
  const { startProvider } = await import('../provider/index.ts');
  return startProvider({ contracts: [...new Set(selections.map(({ contract }) => contract))] });
}

function unusable(api: string, error: unknown): Examination {
  if (!(error instanceof ConfigurationError)) throw error;
  return { api, observations: [{ about: 'environment', seen: error.message, bad: true }], heldBack: [] };
}
