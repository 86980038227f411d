import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { checks, families, type Check } from '../src/checks/index.ts';
import { loadContracts, PROJECT } from '../src/contract/index.ts';
import { codeLines } from './code-lines.ts';
import { expectNothing } from './expect-nothing.ts';
import { projectFiles, projectText } from './project-files.ts';

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
  const titles = loadContracts().flatMap(({ operations }) =>
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

test('every prerequisite is a check, and none leads back', () => {
  expectNothing(
    checks.flatMap((check) =>
      unknownNeeds([check], checks).map(
        (need) => `${fileOf(check)}: needs ${need}, which is no check; take it out or mend it.`,
      ),
    ),
  );
  expectNothing(
    checks
      .filter((check) => leadsBack(check, checks))
      .map((check) => `${fileOf(check)}: needs a check that needs this one; take one of the two out.`),
  );
});

test('an unknown prerequisite and a circle are found', () => {
  const circle = [
    { id: 'a', needs: ['b'] },
    { id: 'b', needs: ['a'] },
    { id: 'c', needs: ['gone'] },
  ];
  expect(unknownNeeds(circle, circle)).toEqual(['gone']);
  expect(circle.filter((each) => leadsBack(each, circle)).map(({ id }) => id)).toEqual(['a', 'b']);
});

type Needing = Pick<Check, 'id' | 'needs'>;

function unknownNeeds(some: readonly Needing[], all: readonly Needing[]): string[] {
  return some.flatMap(({ needs = [] }) => needs).filter((need) => !all.some(({ id }) => id === need));
}

function leadsBack({ id, needs = [] }: Needing, all: readonly Needing[]): boolean {
  const reached = new Set(needs);
  for (const need of reached) for (const next of all.find((each) => each.id === need)?.needs ?? []) reached.add(next);
  return reached.has(id);
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
