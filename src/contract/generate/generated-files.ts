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

/** Path beside the contracts → text, for everything that is made from them. The same contracts give the same text. */
export async function generatedFiles(contracts: readonly Contract[]): Promise<Map<string, string>> {
  const isOurs = contracts.some(({ root }) => root === PROJECT);
  const by = `by ${isOurs ? 'npm run generate' : 'npx api-contract-suite generate'}; do not edit.`;
  const apis = `// Generated from contracts/ ${by}\n${apisFile(contracts)}`;
  const files = new Map([...(isOurs ? await languageFiles() : []), ['generated/apis.ts', apis]]);
  for (const contract of contracts) {
    const header = `// Generated from ${contract.file} ${by}\n`;
    for (const [name, generate] of Object.entries(FILES))
      files.set(`generated/${contract.api}/${name}`, header + (await generate(contract)));
  }
  return files;
}

/** Begins every file that is made here. Others that stand in the same folder are left alone. */
const MADE = /^\/\/ Generated from .* by (?:npm run|npx api-contract-suite) generate; do not edit\./;

/** Files of `generated/` that are not what the contracts say, including those that should not be there. */
export function driftedFiles(files: ReadonlyMap<string, string>, project = PROJECT): string[] {
  const present = filesBelow(project, 'generated').map((file) => ({
    file,
    text: readFileSync(path.join(project, file), 'utf8'),
  }));
  const textOf = (name: string) => present.find(({ file }) => file === name)?.text;
  const outdated = [...files].filter(([file, text]) => textOf(file) !== text).map(([file]) => file);
  const left = present.filter(({ file, text }) => !files.has(file) && MADE.test(text)).map(({ file }) => file);
  return [...outdated, ...left].toSorted();
}

function filesBelow(project: string, folder: string): string[] {
  return readdirSync(path.join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(project, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
}
