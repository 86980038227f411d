/** Three times 2^63: beyond 64 bits with a sign and without. A program that keeps 64 bits takes it for the smallest number, which lies below 0. */
export const BEYOND_64_BITS = '27670116110564327424';
