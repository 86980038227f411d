import path from 'node:path';
import type { Manifest } from '../../findings/index.ts';

/** The file of a contract as its repository names it: pipelines show findings there. */
export function repositoryFile({ contractsIn = '' }: Pick<Manifest, 'contractsIn'>, file: string): string {
  return path.isAbsolute(file) ? file : path.posix.normalize(contractsIn + file);
}
