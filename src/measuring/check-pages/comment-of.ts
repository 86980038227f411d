import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../../contract/index.ts';

/** What stands above a check in its file: sentences on what it promises, as one paragraph. */
export function commentOf(check: string): string {
  const source = readFileSync(path.join(PROJECT, `src/checks/${check}.ts`), 'utf8');
  const end = source.search(/^export const \w+ = defineCheck/m);
  const begin = source.lastIndexOf('/**', end);
  return source
    .slice(begin, end)
    .replace(/^\/\*\*[\s*]*/, '')
    .replace(/\s*\*\/\s*$/, '')
    .replaceAll(/\s*\n\s*\*\s*/g, ' ')
    .trim();
}
