import path from 'node:path';

/** Folder of the suite. Relative paths start here, whatever folder a command is called from. */
export const PROJECT = path.resolve(import.meta.dirname, '../..');
