import { joinPointer, type Operation } from '../../../contract/index.ts';
import type { Probe } from './probe.ts';

/** Each required parameter left out, where the contract says how that is answered. */
export function missingValueProbes({ contract, parameters }: Operation): Probe[] {
  return parameters
    .filter(({ required, answers }) => required && answers.missing !== undefined)
    .map((parameter) => {
      const required = joinPointer(parameter.pointer, 'required');
      return {
        parameter,
        kind: 'missing',
        text: null,
        promise: contract.node(required) === true ? required : parameter.pointer,
      };
    });
}
