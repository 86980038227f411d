import type { Environment } from '../environments/index.ts';
import type { Run } from '../findings/index.ts';
import { readRun, reasonsOf, reasonsOfParts } from '../reporting/index.ts';

/**
 * What the last verification of the same API in the same environment could not judge. Empty where no report can be
 * read.
 */
export function lastReport(file: string, { api, name, mock, endpoint }: Environment): readonly string[] {
  const run = read(file);
  const same = run?.apis.find(
    ({ api: other, environment }) =>
      other === api && environment.name === name && (mock || environment.origin === new URL(endpoint).origin),
  );
  if (run === undefined || same === undefined) return [];
  const reasons = (['inconclusive', 'not judged'] as const).flatMap((verdict) =>
    reasonsOf(same.verdicts, verdict).map((reason) => `${verdict}: ${reason}`),
  );
  reasons.push(...reasonsOfParts(same.verdicts).map((reason) => `judged in part: ${reason}`));
  return reasons.map((reason) => `In the report of ${run.manifest.startedAt.slice(0, 16).replace('T', ' ')} ${reason}`);
}

function read(file: string): Run | undefined {
  try {
    return readRun(file);
  } catch {
    return undefined;
  }
}
