import path from 'node:path';
import { checks } from '../checks/index.ts';
import { type Contract, PROJECT } from '../contract/index.ts';
import { type ApiRun, applyWaivers, readWaivers } from '../findings/index.ts';

/**
 * The run with the findings that the `waivers.yaml` of its API accepts, and with what is wrong with those waivers.
 * `others` are the runs of the same API in other environments.
 */
export async function withWaivers(run: ApiRun, contract: Contract, others: readonly ApiRun[]): Promise<ApiRun> {
  const file = path.posix.join('contracts', contract.api, 'waivers.yaml');
  const { waivers, errors } = await readWaivers(file, {
    checks: checks.map(({ id }) => id),
    operations: contract.operations.map(({ id }) => id),
    today: new Date().toISOString().slice(0, 10),
    root: PROJECT,
  });
  const applied = applyWaivers(
    {
      verdicts: run.verdicts,
      environment: run.environment.name,
      elsewhere: others.flatMap(({ verdicts }) => verdicts),
    },
    waivers,
  );
  const waiverErrors = [...errors, ...applied.errors];
  return { ...run, verdicts: applied.verdicts, ...(waiverErrors.length > 0 && { waiverErrors }) };
}
