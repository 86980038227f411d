import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CheckExample } from '../reporting/index.ts';
import { defineCommand, EXIT } from './program/index.ts';

const CATALOGUE = 'docs/checks.md';
const PAGES = 'docs/checks';

export const docs = defineCommand({
  name: 'docs',
  does: 'writes the catalogue of checks, docs/checks.md, and the page of each check below docs/checks',
  example: '',
  takes: (command) =>
    command.option('--examples', 'measures anew the finding that each page shows, and not only those that are missing'),
  run: async ({ examples: areAnew = false }) => {
    const { checks } = await import('../checks/index.ts');
    const { PROJECT } = await import('../contract/index.ts');
    const { checkPages } = await import('../measuring/check-pages/index.ts');
    const { renderCheckCatalogue, renderCheckPage } = await import('../reporting/index.ts');
    const pages = checkPages(await currentExamples(areAnew));
    const write = (file: string, text: string) => {
      mkdirSync(path.dirname(path.join(PROJECT, file)), { recursive: true });
      writeFileSync(path.join(PROJECT, file), text);
    };
    rmSync(path.join(PROJECT, PAGES), { recursive: true, force: true });
    write(CATALOGUE, renderCheckCatalogue(checks));
    write(`${PAGES}/checks.json`, `${JSON.stringify(pages, undefined, 2)}\n`);
    for (const page of pages) write(`${PAGES}/${page.id}.md`, renderCheckPage(page));
    console.log(`writes ${CATALOGUE} and ${pages.length} pages below ${PAGES}`);
    return EXIT.kept;
  },
});

/** The findings that the pages show: those that are there, and new ones for checks that have none. */
async function currentExamples(areAnew: boolean): Promise<Readonly<Record<string, CheckExample>>> {
  const { checks } = await import('../checks/index.ts');
  const { measureExamples } = await import('../measuring/check-pages/index.ts');
  const { checkPagesIn } = await import('../reporting/index.ts');
  const examples: Record<string, CheckExample> = {};
  if (!areAnew) for (const { id, example } of checkPagesIn()) if (example) examples[id] = example;
  const missing = checks.map(({ id }) => id).filter((id) => examples[id] === undefined);
  await measureExamples(missing, (id, example) => {
    if (example) examples[id] = example;
    else console.log(`${id}: none of its faults gives a finding of it, so its page shows none`);
  });
  return examples;
}
