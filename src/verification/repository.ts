import { execFileSync } from 'node:child_process';

/** Path from the top of the repository that holds a folder to this folder, with a slash at its end; empty at the top, and where there is no repository. */
export function pathInRepository(folder: string): string {
  return git(['-C', folder, 'rev-parse', '--show-prefix']) ?? '';
}

/** The commit that the current folder is at. */
export function currentCommit(): string | undefined {
  return git(['rev-parse', 'HEAD']);
}

function git(words: readonly string[]): string | undefined {
  try {
    return execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}
