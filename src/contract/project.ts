import path from 'node:path';

/** Folder of the suite. Relative paths start here, whatever folder a command is called from. */
export const PROJECT = path.resolve(import.meta.dirname, '../..');
/** Folder of the decision records, which `x-provenance` names. */
export const DECISIONS = path.join(PROJECT, 'docs/decisions');
