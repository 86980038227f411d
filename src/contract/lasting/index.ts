export { KnownOfLasting } from './known-of-lasting.ts';
export { KnownOfPairs } from './known-of-pairs.ts';
export { lasting } from './lasting.ts';
