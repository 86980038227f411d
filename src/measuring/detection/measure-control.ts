import type { Contract } from '../../contract/index.ts';
import { startProvider } from '../../provider/index.ts';
import type { Control } from './controls.ts';
import type { ControlResult } from './measurement.ts';
import { EVERYTHING, verifyProvider } from './verify-provider.ts';

/** Verifies a provider that keeps every promise, so every finding is a false alarm. */
export async function measureControl(
  { id, title, options }: Control,
  contracts: readonly Contract[],
): Promise<ControlResult> {
  const started = performance.now();
  const provider = await startProvider({ contracts, ...options });
  try {
    const runs = await Promise.all(contracts.map((contract) => verifyProvider(provider, contract, EVERYTHING)));
    const verdicts = runs.flatMap((run) => run.verdicts);
    const alarms = verdicts.flatMap(({ api, findings }) =>
      findings
        .filter(({ severity }) => severity !== 'information')
        .map(({ check, operation, message, promise }) => ({
          check,
          operation,
          message,
          promise: `${api}#${promise.pointer}`,
          own: false,
          about: 'other' as const,
        })),
    );
    return {
      id,
      title,
      alarms,
      passed: verdicts.filter(({ verdict }) => verdict === 'passed').length,
      heldBack: verdicts.filter(({ verdict }) => verdict === 'not judged' || verdict === 'inconclusive').length,
      durationMs: Math.round(performance.now() - started),
    };
  } finally {
    await provider.close();
  }
}
