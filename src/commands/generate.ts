import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { driftedFiles, generatedFiles } from '../contract/generate/index.ts';
import { loadContracts, PROJECT } from '../contract/index.ts';

const [option, ...more] = process.argv.slice(2);
if (more.length > 0 || (option !== undefined && option !== '--check')) {
  console.error(`Unknown option "${[option, ...more].join(' ')}". Known: --check (compare only).`);
  process.exit(2);
}

const contracts = loadContracts();
console.log(`reads    ${contracts.map(({ file }) => file).join(', ')}`);
mkdirSync(path.join(PROJECT, 'generated'), { recursive: true });
const files = await generatedFiles(contracts);
const drifted = driftedFiles(files);

if (option === '--check') {
  for (const file of drifted) console.log(`drifted  ${file}`);
  console.log(
    drifted.length === 0
      ? `as the contracts say: ${files.size} files`
      : 'Run npm run generate and commit what it writes.',
  );
  process.exit(drifted.length === 0 ? 0 : 1);
}

for (const file of drifted) {
  const text = files.get(file);
  const target = path.join(PROJECT, file);
  mkdirSync(path.dirname(target), { recursive: true });
  if (text === undefined) rmSync(target);
  else writeFileSync(target, text);
  console.log(`${text === undefined ? 'removes ' : 'writes  '} ${file}`);
}
console.log(`as the contracts say: ${files.size} files, ${drifted.length} changed`);
