import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../../../contract/index.ts';

/** The first lines of TypeScript in a text; docs/consumers.md begins with fifteen of them. */
export function guideExample(file = path.join(PROJECT, 'docs/consumers.md')): string {
  const [, example = ''] = /^```ts\n(.*?)^```$/ms.exec(readFileSync(file, 'utf8')) ?? [];
  return example;
}
