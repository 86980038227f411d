import { joinMembers, joinPointer, typedMembers, type Operation } from '../../../contract/index.ts';
import { invalidProbes } from './invalid-probes.ts';
import type { Probe } from './probe.ts';

/** No program reads it as a number or as a boolean. */
const WORD = 'abc';

/** Text where a member of an object parameter is a number or a boolean. */
export function memberTypeProbes(operation: Operation): Probe[] {
  return operation.parameters.flatMap((parameter) =>
    typedMembers(operation.contract, parameter).flatMap(({ name, promise }) =>
      invalidProbes(operation, parameter, {
        texts: [joinMembers([[name, WORD]])],
        promise: joinPointer(promise, 'type'),
      }),
    ),
  );
}
