import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../contract/index.ts';
import { mergePacts, type Pact, pactFile, pactFiles, pactText, PARTS, readPact } from '../pact/index.ts';

rmSync(PARTS, { recursive: true, force: true });
mkdirSync(PARTS, { recursive: true });
const playwright = path.join(PROJECT, 'node_modules/@playwright/test/cli.js');
const run = spawnSync(
  process.execPath,
  [playwright, 'test', '--config', 'project/playwright.config.ts', 'specs/consumers', ...process.argv.slice(2)],
  {
    cwd: PROJECT,
    stdio: 'inherit',
    env: { ...process.env, PACT_PARTS: PARTS, PACT_DO_NOT_TRACK: 'true' },
  },
);
if (run.status !== 0) {
  console.error('A consumer does not get along with its own pact, so no pact is written: see the failed test above.');
  process.exit(1);
}

const parts = readdirSync(PARTS)
  .toSorted()
  .flatMap((folder) => readdirSync(path.join(PARTS, folder)).map((name) => readPact(path.join(PARTS, folder, name))));
const written = new Map(
  Object.entries(Object.groupBy(parts, fileOf)).map(([file, group]) => [file, pactText(mergePacts(group ?? []))]),
);
for (const [file, text] of written) {
  mkdirSync(path.dirname(path.join(PROJECT, file)), { recursive: true });
  writeFileSync(path.join(PROJECT, file), text);
  console.log(`writes   ${file}`);
}
for (const file of pactFiles().filter((known) => !written.has(known))) {
  rmSync(path.join(PROJECT, file));
  console.log(`removes  ${file}`);
}

function fileOf({ provider, consumer }: Pact): string {
  return pactFile(provider.name, consumer.name);
}
