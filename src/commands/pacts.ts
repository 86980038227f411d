import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { defineCommand, EXIT, runPlaywright } from './program/index.ts';

export const pacts = defineCommand({
  name: 'pacts',
  does: 'runs the specs of the consumers and writes what they rely on, contracts/<api>/pacts/',
  example: '',
  takes: (command) => command,
  run: async () => {
    const { PARTS } = await import('../pact/index.ts');
    rmSync(PARTS, { recursive: true, force: true });
    mkdirSync(PARTS, { recursive: true });
    const code = await runPlaywright(['--config', 'project/playwright.config.ts', 'specs/consumers'], {
      PACT_PARTS: PARTS,
      PACT_DO_NOT_TRACK: 'true',
    });
    if (code === 0) await writePacts();
    else
      console.error(
        'A consumer does not get along with its own pact, so no pact is written: see the failed test above.',
      );
    return code === 0 ? EXIT.kept : EXIT.findings;
  },
});

/** Merges the parts that the specs left into one pact for each consumer and provider, and removes what no spec says any more. */
async function writePacts(): Promise<void> {
  const { PROJECT } = await import('../contract/index.ts');
  const { mergePacts, pactFile, pactFiles, pactText, PARTS, readPact } = await import('../pact/index.ts');
  const parts = readdirSync(PARTS)
    .toSorted()
    .flatMap((folder) => readdirSync(path.join(PARTS, folder)).map((name) => readPact(path.join(PARTS, folder, name))));
  const byFile = Map.groupBy(parts, ({ provider, consumer }) => pactFile(provider.name, consumer.name));
  for (const [file, group] of byFile) {
    mkdirSync(path.dirname(path.join(PROJECT, file)), { recursive: true });
    writeFileSync(path.join(PROJECT, file), pactText(mergePacts(group)));
    console.log(`writes   ${file}`);
  }
  for (const file of pactFiles().filter((known) => !byFile.has(known))) {
    rmSync(path.join(PROJECT, file));
    console.log(`removes  ${file}`);
  }
}
