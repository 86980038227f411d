import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../src/contract/index.ts';

const OUTPUTS = new Set(['node_modules', '.git', 'reports', 'parts', '.env']);

let files: readonly string[] | undefined;

/** Every source file as a path from the project's folder, with forward slashes; what is installed or written by a run is left out. */
export function projectFiles(): readonly string[] {
  files ??= globSync(['**/*', '**/.*', '**/.*/**/*'], {
    cwd: PROJECT,
    exclude: (name) => OUTPUTS.has(path.basename(name)),
  })
    .filter((file) => statSync(path.join(PROJECT, file)).isFile())
    .map((file) => file.replaceAll(path.sep, '/'))
    .toSorted();
  return files;
}

/** The text of a file of the project. */
export function projectText(file: string): string {
  return readFileSync(path.join(PROJECT, file), 'utf8');
}
