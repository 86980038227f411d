import { test } from '#test';
import { checks } from '../src/checks/index.ts';
import { checkPages } from '../src/measuring/check-pages/index.ts';
import { checkPagesIn, renderCheckCatalogue, renderCheckPage, type CheckExample } from '../src/reporting/index.ts';
import { expectNothing } from './expect-nothing.ts';
import { projectFiles, projectText } from './project-files.ts';

const AGAIN = 'run npm run docs and commit what it writes.';

test('the catalogue of checks says what the checks say', () => {
  const isCurrent = projectText('docs/checks.md') === renderCheckCatalogue(checks);
  expectNothing(isCurrent ? [] : [`docs/checks.md: differs from src/checks; ${AGAIN}`]);
});

test('the page of each check says what the check, its advice and its faults say', () => {
  const written = checkPagesIn();
  const examples: Record<string, CheckExample> = {};
  for (const { id, example } of written) if (example) examples[id] = example;
  const pages = checkPages(examples);
  const texts = new Map(pages.map((page) => [`docs/checks/${page.id}.md`, renderCheckPage(page)]));
  const files = projectFiles().filter((file) => file.startsWith('docs/checks/') && file.endsWith('.md'));
  expectNothing([
    ...(JSON.stringify(written) === JSON.stringify(pages) ? [] : [`docs/checks/checks.json: differs; ${AGAIN}`]),
    ...[...texts].flatMap(([file, text]) =>
      files.includes(file) && projectText(file) === text ? [] : [`${file}: differs from the check; ${AGAIN}`],
    ),
    ...files.filter((file) => !texts.has(file)).map((file) => `${file}: is the page of no check; ${AGAIN}`),
  ]);
});
