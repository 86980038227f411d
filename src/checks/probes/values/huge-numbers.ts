import { BEYOND_64_BITS } from '../../../lists/index.ts';

/** The first numbers that do not fit into 32 bits and 64 bits with a sign, and one beyond 64 bits: a provider that lets them wrap round reads small numbers. */
export const HUGE_NUMBERS = ['2147483648', '9223372036854775808', BEYOND_64_BITS] as const;
