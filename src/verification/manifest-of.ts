import type { Configuration } from '../environments/index.ts';
import type { Manifest } from '../findings/index.ts';
import { currentCommit, pathInRepository } from './repository.ts';
import { suiteVersion } from './suite-version.ts';

/** What ran: commit, settings, start and duration. Facts about one API stand in its `ApiRun`. */
export function manifestOf(
  {
    settings,
    selections,
    leftOut,
    part,
    shard,
  }: Pick<Configuration, 'settings' | 'selections' | 'leftOut' | 'part' | 'shard'>,
  startedAt: Date,
): Manifest {
  const { failOn, require, probes, docs } = settings;
  const commit = currentCommit();
  const [selection] = selections;
  const contractsIn = selection === undefined ? '' : pathInRepository(selection.contract.root);
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
    ...(contractsIn !== '' && { contractsIn }),
    ...((leftOut ?? part ?? shard) !== undefined && {
      part: { ...(shard && { shard }), ...(leftOut && { leftOut }), ...part },
    }),
  };
}
