import path from 'node:path';
import type { Contract } from '../../contract/index.ts';
import { type MadeContract, readmeText, variableLines, variableText } from '../../discovery/index.ts';
import { addManifest } from './add-manifest.ts';
import { addText, type Place, writeFile } from './place-files.ts';

/** A contract that stands in its folder, and what is written around it. */
export interface Project extends Place {
  readonly title: string;
  readonly made: MadeContract;
  readonly contract: Contract;
  /** Empty where nobody knows it. */
  readonly endpoint: string;
}

/** Writes what a folder needs so that `npm test` verifies, and says what it wrote. */
export function writeProject({ folder, document, title, made, contract, endpoint }: Project): void {
  const variables = variableText(title, variableLines(contract, endpoint));
  const written = [
    path.join(folder, document),
    path.join(folder, 'overlay.yaml'),
    writeFile(path.join(folder, 'README.md'), readmeText(title, document, made)),
    addText(path.resolve('.env.example'), variables, `${contract.variables.endpoint}=`),
    addManifest(),
  ];
  for (const file of written) if (file !== undefined) console.log(`writes   ${path.relative('', file)}`);
}
