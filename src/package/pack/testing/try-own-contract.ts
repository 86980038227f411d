import type { Ended, InstalledPackage } from './installed-package.ts';
import { POSTS } from './posts-contract.ts';

const CONTRACTS = 'own/contracts';
const VALIDATES = `const { ListPosts } = require('./generated/posts/validators.cjs');
console.log(ListPosts([]), ListPosts([{ id: 0 }]));`;

/** What the commands of the package say about a contract that is not the project's. */
export function tryOwnContract({ run, write }: InstalledPackage, command: string): Readonly<Record<OwnStep, Ended>> {
  write(`${CONTRACTS}/posts/openapi.yaml`, POSTS);
  const older = POSTS.replace("'0.17'", "'0.16'").replace('maximum: 100', 'maximum: 50');
  write(`${CONTRACTS}/posts/revisions/0.16.yaml`, older);
  write('own/validates.cjs', VALIDATES);
  const own = (...words: string[]) => run([command, ...words, '--contracts', CONTRACTS]);
  return {
    verified: own('verify', '--reports', 'own/reports'),
    compared: own('diff', '0.16', '0.17'),
    detected: own('detect', '--only', 'filter-ignored'),
    generated: own('generate'),
    drifted: own('generate', '--check'),
    validated: run(['own/validates.cjs']),
  };
}

type OwnStep = 'verified' | 'compared' | 'detected' | 'generated' | 'drifted' | 'validated';
