export { KnownOfLasting } from './known-of-lasting.ts';
export { lasting } from './lasting.ts';
