import type { SignedBreakage } from './signed-breakage.ts';

/** The signature written in another way that a lenient reader takes for the same. `needs` is what a signature must hold to be written so. */
function rewritten(says: string, write: (signature: string) => string, needs?: RegExp): SignedBreakage {
  return { says, shown: write, ...(needs && { needs }) };
}

/** Other ways to write hexadecimal digits. */
export const REWRITTEN_DIGITS: readonly SignedBreakage[] = [
  rewritten('with its letters in the other case', (signature) => signature.toUpperCase()),
];

/** Other ways to write Base64 (RFC 4648): careless programs read all of them. */
export const REWRITTEN_BASE64: readonly SignedBreakage[] = [
  rewritten('without its padding', (signature) => signature.replace(/=+$/, '')),
  rewritten('with a blank in place of each plus', (signature) => signature.replaceAll('+', ' '), /\+/),
  rewritten('in the alphabet for URLs', (signature) => signature.replaceAll('+', '-').replaceAll('/', '_'), /[+/]/),
  rewritten('with a blank behind it', (signature) => `${signature} `),
];
