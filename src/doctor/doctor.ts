import { ConfigurationError } from '../client/index.ts';
import type { Configuration } from '../environments/index.ts';
import { environmentIn, openHostQueues, startMock } from '../verification/index.ts';
import type { Examination } from './examination.ts';
import { examine } from './examine.ts';
import { lastReport } from './last-report.ts';

export interface DoctorOptions extends Configuration {
  /** `findings.json` of the last verification. */
  readonly report: string;
}

/** Examines every selected API where it is configured, else on a mock. It changes nothing in an environment. */
export async function doctor({ settings, selections, report }: DoctorOptions): Promise<readonly Examination[]> {
  const mock = await startMock(selections);
  const queueAt = openHostQueues(settings);
  try {
    return await Promise.all(
      selections.map(async (selection) => {
        const { contract } = selection;
        const environment = environmentIn(selection, mock);
        const examination = await examine({ contract, environment, settings, queueAt }).catch((error: unknown) =>
          unusable(contract.api, error),
        );
        return { ...examination, heldBack: [...examination.heldBack, ...lastReport(report, environment)] };
      }),
    );
  } finally {
    await mock?.close();
  }
}

function unusable(api: string, error: unknown): Examination {
  if (!(error instanceof ConfigurationError)) throw error;
  return { api, observations: [{ about: 'environment', seen: error.message, bad: true }], heldBack: [] };
}
