import { defineDerivation } from './derivation.ts';
import { readOver } from './parameters/read-over.ts';

/** Formats that a word never is; of others readers take more than one view. */
const PLAIN = ['date-time', 'date', 'time', 'uuid', 'email', 'ipv4', 'ipv6'];

/** A text that is no value of its format is read over. */
export const parameterFormatIgnored = defineDerivation({
  name: 'parameter-format-ignored',
  derive: (contract) =>
    readOver(contract, {
      keyword: 'format',
      title: 'that is no value of its format is read over',
      isMeant: (value) => PLAIN.includes(String(value)),
    }),
});
