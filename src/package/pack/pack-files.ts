import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../../contract/index.ts';

/** What is compiled for the package, only while npm packs. */
export const DIST = path.join(PROJECT, 'dist');
/** Files that npm takes from the project's folder, and that are others in the package. */
const SWAPPED = ['package.json', 'README.md'] as const;
/** Where the project's own lie while npm packs. */
export const BACKUPS = SWAPPED.map(backupOf);

type Swapped = (typeof SWAPPED)[number];

/** Puts a text for the package in the place of a file of the project. An interrupted npm pack leaves it there; what the project's own was is kept until npm is done. */
export function swapIn(file: Swapped, textOf: (own: string) => string): void {
  const [place, backup] = [path.join(PROJECT, file), backupOf(file)];
  const own = readFileSync(existsSync(backup) ? backup : place, 'utf8');
  mkdirSync(path.dirname(backup), { recursive: true });
  writeFileSync(backup, own);
  writeFileSync(place, textOf(own));
}

/** Gives the project its own files back. */
export function swapBack(): void {
  for (const file of SWAPPED) {
    const backup = backupOf(file);
    if (!existsSync(backup)) continue;
    writeFileSync(path.join(PROJECT, file), readFileSync(backup, 'utf8'));
    rmSync(backup);
  }
}

function backupOf(file: Swapped): string {
  return path.join(PROJECT, 'reports', `${file}.own`);
}
