import { joinPointer, schemaKeyword, type Operation } from '../../../contract/index.ts';
import { changedText } from './changed-text.ts';
import { invalidProbes } from './invalid-probes.ts';
import type { Probe } from './probe.ts';

/** Each constant changed, as a plural, with a blank behind it, in the other letter case, and with NUL behind it, where programs of C end it. */
export function changedConstantProbes(operation: Operation): Probe[] {
  return operation.parameters
    .filter(({ role }) => role === 'constant')
    .flatMap((parameter) => {
      const constant = schemaKeyword(operation.contract, parameter.schemaPointer, 'const');
      if (typeof constant?.value !== 'string') return [];
      return invalidProbes(operation, parameter, {
        texts: [
          changedText(constant.value),
          `${constant.value}s`,
          `${constant.value} `,
          constant.value.toLowerCase(),
          constant.value.toUpperCase(),
          `${constant.value}\0`,
        ].filter((text) => text !== constant.value),
        promise: joinPointer(constant.promise, 'const'),
      });
    });
}
