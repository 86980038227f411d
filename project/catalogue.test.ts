import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { checks, families, type Check } from '../src/checks/index.ts';
import { loadContracts, PROJECT } from '../src/contract/index.ts';
import { codeLines } from './code-lines.ts';
import { projectFiles, projectText } from './project-files.ts';

const LONGEST_TITLE = 70;
const LONGEST_CHECK = 60;
const FIRST_PERSON_OR_WISH = /\b(?:should|must|will|I|we|you|our|your)\b/;

test('each id stands for one check', () => {
  const ids = checks.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

test('every check that is written is in the catalogue', () => {
  const written = projectFiles()
    .filter((file) => /^src\/checks\/.*(?<!\.test)\.ts$/.test(file) && !file.includes('/testing/'))
    .flatMap((file) => [...projectText(file).matchAll(/= defineCheck\(\{\s*id: '([^']+)'/g)].map(([, id]) => id));
  expect(written.length).toBeGreaterThan(0);
  expect(written.toSorted()).toEqual(checks.map(({ id }) => id).toSorted());
});

test('beside its index a family holds nothing but checks: what they share is in parts/', () => {
  const folders = Object.keys(families).map((family) => `src/checks/${family}`);
  const sources = projectFiles().filter(
    (file) => folders.includes(path.dirname(file)) && !/(?:\/index|\.test)\.ts$/.test(file),
  );
  expect(sources.toSorted()).toEqual(checks.map(fileOf).toSorted());
});

for (const check of checks) {
  test(`${check.id} stands in its file, with a test beside it, and says what is good`, async () => {
    const file = fileOf(check);
    expect(existsSync(path.join(PROJECT, file)), `${file} exists`).toBe(true);
    const declared = (await import(path.join(PROJECT, file))) as Record<string, unknown>;
    expect(declared[camelCase(path.basename(file, '.ts'))], `${file} exports the check by the name of the file`).toBe(
      check,
    );
    expect(existsSync(path.join(PROJECT, file.replace(/\.ts$/, '.test.ts'))), `${file} has a test beside it`).toBe(
      true,
    );
    expect(codeLines(projectText(file)), `${file} has at most ${LONGEST_CHECK} lines`).toBeLessThanOrEqual(
      LONGEST_CHECK,
    );
    expect(check.title, 'the good world in the third person').not.toMatch(FIRST_PERSON_OR_WISH);
    expect(check.title, 'the middle of a sentence').not.toMatch(/^[A-Z][a-z]|[.!]$/);
  });
}

test('the title of every test fits', () => {
  const titles = loadContracts().flatMap(({ operations }) =>
    operations.flatMap((operation) =>
      checks.filter((check) => check.appliesTo(operation)).map(({ title }) => `${operation.id} › ${title}`),
    ),
  );
  expect(titles.length).toBeGreaterThan(0);
  expect(titles.filter(({ length }) => length > LONGEST_TITLE)).toEqual([]);
});

test('every prerequisite is a check, and none leads back', () => {
  expect(unknownNeeds(checks)).toEqual([]);
  expect(checks.filter((check) => leadsBack(check, checks)).map(({ id }) => id)).toEqual([]);
});

test('an unknown prerequisite and a circle are found', () => {
  const circle = [
    { id: 'a', needs: ['b'] },
    { id: 'b', needs: ['a'] },
    { id: 'c', needs: ['gone'] },
  ];
  expect(unknownNeeds(circle)).toEqual(['gone']);
  expect(circle.filter((each) => leadsBack(each, circle)).map(({ id }) => id)).toEqual(['a', 'b']);
});

type Needing = Pick<Check, 'id' | 'needs'>;

function unknownNeeds(all: readonly Needing[]): string[] {
  return all.flatMap(({ needs = [] }) => needs).filter((need) => !all.some(({ id }) => id === need));
}

function leadsBack({ id, needs = [] }: Needing, all: readonly Needing[]): boolean {
  const reached = new Set(needs);
  for (const need of reached) for (const next of all.find((each) => each.id === need)?.needs ?? []) reached.add(next);
  return reached.has(id);
}

function fileOf({ id }: Check): string {
  return `src/checks/${id}.ts`;
}

function camelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
