import path from 'node:path';
import type { Contract } from '../../contract/index.ts';
import { type MadeContract, readmeText, variableLines, variableText } from '../../discovery/index.ts';
import { addManifest, missingPackage } from './add-manifest.ts';
import { addText, type Place, writeFile } from './place-files.ts';

/** A contract that stands in its folder, and what is written around it. */
export interface Project extends Place {
  readonly title: string;
  readonly made: MadeContract;
  readonly contract: Contract;
  /** Empty where nobody knows it. */
  readonly endpoint: string;
  /** Variables that somebody wants to keep, with their values. */
  readonly kept: Readonly<Record<string, string>>;
}

/** Writes what a folder needs so that `npm test` verifies, and says what it wrote. */
export function writeProject({ folder, document, title, made, contract, endpoint, kept }: Project): void {
  const lines = variableLines(contract, endpoint);
  const mark = `${contract.variables.endpoint}=`;
  const own = lines.flatMap(({ name, about }) =>
    kept[name] === undefined ? [] : [{ name, about, value: kept[name] }],
  );
  const written = [
    path.join(folder, document),
    path.join(folder, 'overlay.yaml'),
    writeFile(path.join(folder, 'README.md'), readmeText(title, document, made)),
    addText(path.resolve('.env.example'), variableText(title, lines), mark),
    own.length > 0 ? addText(path.resolve('.env'), variableText(title, own), mark) : undefined,
    addManifest(),
  ];
  const missing = missingPackage();
  for (const file of written) if (file !== undefined) console.log(`writes   ${path.relative('', file)}`);
  if (missing !== undefined)
    console.log(`install  npm install --save-dev ${missing}, or its tarball, so that npm test finds it here`);
  if (own.length > 0) console.log('         .env may hold a secret: keep it out of version control.');
}
