export { deadLinks } from './dead-links.ts';
export { installPackage, type InstalledPackage } from './installed-package.ts';
export { tryByHand } from './try-by-hand.ts';
export { tryOwnContract } from './try-own-contract.ts';
export { TYPES } from './types-program.ts';
