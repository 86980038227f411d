import { existsSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../project.ts';

/** What knows where a contract stands. */
interface Standing {
  /** Absolute folder that names of files start from. */
  readonly folder: string;
  readonly file: string;
}

/** Folders that may hold the decision records of a contract: beside it, beside all contracts, in `docs/`, and those of the suite. */
export function decisionFolders({ folder, file }: Standing): readonly string[] {
  const own = path.dirname(path.join(folder, file)).replace(/\/revisions$/, '');
  const beside = [path.join(own, 'decisions'), path.join(own, '../decisions')];
  return [...beside, path.join(folder, 'docs/decisions'), path.join(PROJECT, 'docs/decisions')];
}

/** Path of a decision record in the first folder that has it; `undefined` where none has. */
export function decisionFile(folders: readonly string[], name: string): string | undefined {
  return folders.map((folder) => path.join(folder, `${name}.md`)).find((file) => existsSync(file));
}
