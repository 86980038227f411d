import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { defineCommand, EXIT } from './program/index.ts';

const CATALOGUE = 'docs/checks.md';

export const docs = defineCommand({
  name: 'docs',
  does: 'writes the catalogue of checks, docs/checks.md, from the checks',
  example: '',
  takes: (command) => command,
  run: async () => {
    const { checks } = await import('../checks/index.ts');
    const { PROJECT } = await import('../contract/index.ts');
    const { renderCheckCatalogue } = await import('../reporting/index.ts');
    writeFileSync(path.join(PROJECT, CATALOGUE), renderCheckCatalogue(checks));
    console.log(`writes ${CATALOGUE}`);
    return EXIT.kept;
  },
});
