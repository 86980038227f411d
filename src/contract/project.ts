import path from 'node:path';

/** Folder of the suite: relative paths start here, wherever a command is called from. */
export const PROJECT = path.resolve(import.meta.dirname, '../..');
export const DECISIONS = path.join(PROJECT, 'docs/decisions');
