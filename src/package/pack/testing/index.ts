export { deadLinks } from './dead-links.ts';
export { ENTRIES } from './entries-program.ts';
export { installPackage, type InstalledPackage } from './installed-package.ts';
export { tryByHand } from './try-by-hand.ts';
export { tryFirstVerdict } from './try-first-verdict.ts';
export { tryOwnContract } from './try-own-contract.ts';
export { TYPES } from './types-program.ts';
export { guideExample } from './guide-example.ts';
export { refusedCommands } from './refused-commands.ts';
