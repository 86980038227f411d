import type { Contract } from '../../contract/index.ts';
import type { Fault } from '../../faults/index.ts';
import { CommandError } from './command-error.ts';

/** The faults with these ids, of these contracts or those of the suite. Throws `CommandError` with ids that resemble an unknown one. */
export async function namedFaults(ids: readonly string[], contracts?: readonly Contract[]): Promise<readonly Fault[]> {
  if (ids.length === 0) return [];
  const { findFault } = await import('../../faults/index.ts');
  try {
    return ids.map((id) => findFault(id, contracts));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new CommandError(error.message, { cause: error });
  }
}
