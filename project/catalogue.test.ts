import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '#test';
import { checks, families, PARTS, type Check, type PartName } from '../src/checks/index.ts';
import { PROJECT } from '../src/contract/index.ts';
import { codeLines } from './code-lines.ts';
import { expectNothing } from './expect-nothing.ts';
import { projectFiles, projectText } from './project-files.ts';
import { CONTRACTS } from '../src/contract/testing/index.ts';

const LONGEST_TITLE = 70;
const LONGEST_CHECK = 60;
const FIRST_PERSON_OR_WISH = /\b(?:should|must|will|I|we|you|our|your)\b/;

test('each id stands for one check', () => {
  const ids = checks.map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  expectNothing(twice.map((id) => `${indexOf({ id })}: ${id} stands there twice, take one out.`));
});

test('every check that is written is in the catalogue', () => {
  const written = projectFiles()
    .filter((file) => /^src\/checks\/.*(?<!\.test)\.ts$/.test(file) && !file.includes('/testing/'))
    .flatMap((file) =>
      [...projectText(file).matchAll(/= defineCheck\(\{\s*id: '([^']+)'/g)].map(([, id = '']) => ({ id, file })),
    );
  expect(written.length).toBeGreaterThan(0);
  const listed = new Set(checks.map(({ id }) => id));
  const unlisted = written.filter(({ id }) => !listed.has(id));
  expectNothing(unlisted.map(({ id, file }) => `${indexOf({ id })}: add the check ${id}, which ${file} declares.`));
  const declared = new Set(written.map(({ id }) => id));
  const elsewhere = checks.filter(({ id }) => !declared.has(id));
  expectNothing(elsewhere.map((check) => `${fileOf(check)}: declare ${check.id} there with defineCheck({ id: '…' }).`));
});

test('beside its index a family holds nothing but checks: what they share is in parts/', () => {
  const folders = Object.keys(families).map((family) => `src/checks/${family}`);
  const sources = projectFiles().filter(
    (file) => folders.includes(path.dirname(file)) && !/(?:\/index|\.test)\.ts$/.test(file),
  );
  expect(sources.length).toBeGreaterThan(0);
  const strangers = sources.filter((file) => !checks.some((check) => fileOf(check) === file));
  expectNothing(
    strangers.map((file) => `${file}: declares no check of the catalogue, move it to ${path.dirname(file)}/parts/.`),
  );
});

for (const check of checks)
  test(`${check.id} stands in its file, with a test beside it, and says what is good`, async () => {
    const file = fileOf(check);
    const tested = file.replace(/\.ts$/, '.test.ts');
    const name = camelCase(path.basename(file, '.ts'));
    if (!existsSync(path.join(PROJECT, file)))
      return expectNothing([`${file}: move the check ${check.id} to this file.`]);
    const declared = (await import(path.join(PROJECT, file))) as Record<string, unknown>;
    const lines = codeLines(projectText(file));
    expectNothing([
      ...(declared[name] === check ? [] : [`${file}: export the check as ${name}, which is the name of the file.`]),
      ...(existsSync(path.join(PROJECT, tested))
        ? []
        : [`${tested}: write this test; it shows that the check fires and keeps silent.`]),
      ...(lines <= LONGEST_CHECK
        ? []
        : [`${file}: has ${lines} lines of code, move what has a name of its own out until it has ${LONGEST_CHECK}.`]),
      ...(FIRST_PERSON_OR_WISH.test(check.title)
        ? [`${file}: say in the title what a good provider does, in the third person.`]
        : []),
      ...(/^[A-Z][a-z]|[.!]$/.test(check.title)
        ? [`${file}: begin the title small and end it without a point; it is the middle of a sentence.`]
        : []),
    ]);
  });

test('the title of every test fits', () => {
  const titles = CONTRACTS.flatMap(({ operations }) =>
    operations.flatMap((operation) =>
      checks
        .filter((check) => check.appliesTo(operation))
        .map((check) => ({ file: fileOf(check), title: `${operation.id} › ${check.title}` })),
    ),
  );
  expect(titles.length).toBeGreaterThan(0);
  const long = titles.filter(({ title }) => title.length > LONGEST_TITLE);
  expectNothing(
    long.map(
      ({ file, title }) =>
        `${file}: shorten the title by ${title.length - LONGEST_TITLE} characters; the test is called "${title}".`,
    ),
  );
});

test('every check names the parts that it reads', () => {
  const silent = checks.filter(({ reads }) => reads.length === 0);
  expectNothing(
    silent
      .filter((check) => check.scope === 'operation' && !check.guards?.includes('plain-answer'))
      .map((check) => `${fileOf(check)}: name the parts of the answer that it reads; it asks a request of its own.`),
  );
});

test('every part is guarded by a check and read by another', () => {
  expectNothing(partProblems(checks));
});

test('no check reads what is broken by a check that reads what this one breaks', () => {
  expectNothing(
    checks
      .filter((check) => leadsBack(check, checks))
      .map(
        (check) => `${fileOf(check)}: reads a part whose guard reads what this check guards; take one of the two out.`,
      ),
  );
});

test('a part without a guard, one without a reader and a circle are found', () => {
  const some: readonly Reading[] = [
    { id: 'a', reads: ['items'], guards: ['total'] },
    { id: 'b', reads: ['total', 'pages'], guards: ['items', 'end'] },
    { id: 'c', reads: ['total'] },
  ];
  const problems = partProblems(some);
  expect(problems).toContain('src/checks/parts.ts: no check guards pages; name it in the check that finds it broken.');
  expect(problems).toContain(
    'src/checks/parts.ts: no check reads end; take it out, or name it in the checks that read it.',
  );
  expect(problems.some((problem) => problem.includes(' total') || problem.includes(' items'))).toBe(false);
  expect(some.filter((each) => leadsBack(each, some)).map(({ id }) => id)).toEqual(['a', 'b']);
});

type Reading = Pick<Check, 'id' | 'reads' | 'guards'>;

function partProblems(all: readonly Reading[]): string[] {
  return (Object.keys(PARTS) as PartName[]).flatMap((part) => [
    ...(guardsOf(part, all).length > 0
      ? []
      : [`src/checks/parts.ts: no check guards ${part}; name it in the check that finds it broken.`]),
    ...(all.some(({ reads }) => reads.includes(part))
      ? []
      : [`src/checks/parts.ts: no check reads ${part}; take it out, or name it in the checks that read it.`]),
  ]);
}

function guardsOf(part: PartName, all: readonly Reading[]): readonly Reading[] {
  return all.filter(({ guards }) => guards?.includes(part));
}

/** Whether a check waits for itself, through any number of parts. What a check guards it may also read: the part breaks in several ways. */
function leadsBack(check: Reading, all: readonly Reading[]): boolean {
  const guardsBefore = ({ id, reads }: Reading): Reading[] =>
    reads.flatMap((part) => guardsOf(part, all)).filter((guard) => guard.id !== id);
  const reached = new Set(guardsBefore(check));
  for (const guard of reached) for (const next of guardsBefore(guard)) reached.add(next);
  return reached.has(check);
}

function fileOf({ id }: Pick<Check, 'id'>): string {
  return `src/checks/${id}.ts`;
}

function indexOf({ id }: Pick<Check, 'id'>): string {
  return `src/checks/${id.split('/')[0]}/index.ts`;
}

function camelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
