import type { Operation } from '../contract/index.ts';
import type { StageWrappers } from '../provider/pipeline/index.ts';
import type { Fault } from './fault.ts';

/** The wrappers that make a provider break promises: `startProvider({ wrappers: breaking(fault) })`. */
export function breaking(...faults: readonly Fault[]): (operation: Operation) => readonly StageWrappers[] {
  return ({ id, contract }) =>
    faults
      .filter(({ promise, operations }) => promise.startsWith(`${contract.api}#`) && (operations?.includes(id) ?? true))
      .map(({ wrap }) => wrap);
}
