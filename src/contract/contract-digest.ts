import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Contract } from './model/index.ts';

/** SHA-256 over every file that a contract is made of, in hexadecimal digits. It changes with any of them. */
export function contractDigest({ root, files }: Pick<Contract, 'root' | 'files'>): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}
