import { type Check, checks } from '../checks/index.ts';
import type { Operation } from '../contract/index.ts';
import { type Configuration, ConfigurationError, isMeant } from '../environments/index.ts';

/** What a run is to find out. Nothing is sent for anything else. */
export interface Wanted {
  /** Whether an API is verified in an environment. */
  readonly api: (api: string, environment: string) => boolean;
  /** Whether there is to be a verdict of a check on an operation in an environment. */
  readonly verdict: (environment: string, operation: Operation, check: Check) => boolean;
}

/** What the configuration narrows a run to. Throws `ConfigurationError` where a pattern means no check. */
export function wantedOf({ part: { operations, checks: ids } = {} }: Pick<Configuration, 'part'>): Wanted {
  const idle = (ids ?? []).filter((pattern) => !checks.some(({ id }) => isMeant(id, pattern)));
  if (idle.length > 0)
    throw new ConfigurationError([
      `CONTRACT_CHECKS (--check) holds "${idle.join('", "')}", which is no check. A check is named family/name, as in pagination/* or ${checks[0]?.id}.`,
    ]);
  return {
    api: () => true,
    verdict: (_, operation, check) => isAmong(operation.id, operations) && isAmong(check.id, ids),
  };
}

function isAmong(name: string, patterns: readonly string[] | undefined): boolean {
  return patterns === undefined || patterns.some((pattern) => isMeant(name, pattern));
}
