import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Contract } from '../model/index.ts';
import { PROJECT } from '../project.ts';
import { apisFile } from './apis-file.ts';
import { languageFiles } from './language-files.ts';
import { operationsFile } from './operations-file.ts';
import { typesFile } from './types-file.ts';
import { validatorsFile, validatorTypesFile } from './validators-file.ts';

const FILES: Readonly<Record<string, (contract: Contract) => string | Promise<string>>> = {
  'types.ts': typesFile,
  'operations.ts': operationsFile,
  'validators.cjs': validatorsFile,
  'validators.d.cts': validatorTypesFile,
};

/** Path in the project → text, for everything that is made from the contracts. The same contracts give the same text. */
export async function generatedFiles(contracts: readonly Contract[]): Promise<Map<string, string>> {
  const files = new Map([...(await languageFiles()), ['generated/apis.ts', apisFile(contracts)]]);
  for (const contract of contracts) {
    const header = `// Generated from ${contract.file} by npm run generate; do not edit.\n`;
    for (const [name, generate] of Object.entries(FILES))
      files.set(`generated/${contract.api}/${name}`, header + (await generate(contract)));
  }
  return files;
}

/** Files of `generated/` that are not what the contracts say, including those that should not be there. */
export function driftedFiles(files: ReadonlyMap<string, string>, project = PROJECT): string[] {
  const present = filesBelow(project, 'generated');
  const outdated = [...files]
    .filter(([file, text]) => !present.includes(file) || readFileSync(path.join(project, file), 'utf8') !== text)
    .map(([file]) => file);
  return [...outdated, ...present.filter((file) => !files.has(file) && !file.endsWith('README.md'))].toSorted();
}

function filesBelow(project: string, folder: string): string[] {
  return readdirSync(path.join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(project, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
}
