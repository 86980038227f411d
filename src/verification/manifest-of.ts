import { execFileSync } from 'node:child_process';
import type { Configuration } from '../environments/index.ts';
import type { Manifest } from '../findings/index.ts';
import { suiteVersion } from './suite-version.ts';

/** What ran: commit, settings, start and duration. Facts about one API stand in its `ApiRun`. */
export function manifestOf(
  { settings, leftOut, part, shard }: Pick<Configuration, 'settings' | 'leftOut' | 'part' | 'shard'>,
  startedAt: Date,
): Manifest {
  const { failOn, require, probes, docs } = settings;
  const commit = currentCommit();
  return {
    suite: 'api-contract-suite',
    version: suiteVersion(),
    ...(commit !== undefined && { commit }),
    startedAt: startedAt.toISOString(),
    durationMs: Date.now() - startedAt.getTime(),
    failOn,
    require,
    probes,
    ...(docs !== undefined && { docs }),
    ...((leftOut ?? part ?? shard) !== undefined && {
      part: { ...(shard && { shard }), ...(leftOut && { leftOut }), ...part },
    }),
  };
}

function currentCommit(): string | undefined {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}
