import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  chosenContracts,
  chosenFolder,
  CONTRACTS_OPTION,
  defineCommand,
  EXIT,
  type ExitCode,
  typed,
} from './program/index.ts';

export const generate = defineCommand({
  name: 'generate',
  does: 'writes types, operations and validators into generated/, beside the contracts',
  example: '--check',
  takes: (command) =>
    command.option('--check', 'writes nothing, and ends with 1 where a file has drifted').option(...CONTRACTS_OPTION),
  run: async ({ check = false, contracts: folder }) => {
    const { driftedFiles, generatedFiles } = await import('../contract/generate/index.ts');
    const contracts = await chosenContracts(folder);
    const root = path.dirname(await chosenFolder(folder));
    console.log(`reads    ${contracts.map(({ file }) => file).join(', ')}`);
    mkdirSync(path.join(root, 'generated'), { recursive: true });
    const files = await generatedFiles(contracts);
    const drifted = driftedFiles(files, root);
    if (check) return compared(drifted, files.size);
    for (const file of drifted) write(path.join(root, file), file, files.get(file));
    console.log(`as the contracts say: ${files.size} files, ${drifted.length} changed`);
    return EXIT.kept;
  },
});

function compared(drifted: readonly string[], all: number): ExitCode {
  for (const file of drifted) console.log(`drifted  ${file}`);
  const isKept = drifted.length === 0;
  console.log(isKept ? `as the contracts say: ${all} files` : `Run ${typed('generate')} and commit what it writes.`);
  return isKept ? EXIT.kept : EXIT.findings;
}

/** A file without a text is no longer made from any contract. */
function write(target: string, file: string, text: string | undefined): void {
  mkdirSync(path.dirname(target), { recursive: true });
  if (text === undefined) rmSync(target);
  else writeFileSync(target, text);
  console.log(`${text === undefined ? 'removes ' : 'writes  '} ${file}`);
}
