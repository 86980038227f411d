import { globSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '#test';
import { PROJECT } from '../src/contract/index.ts';
import { END_TO_END_TESTS } from './end-to-end-tests.ts';
import { expectNothing } from './expect-nothing.ts';
import { projectFiles, projectText } from './project-files.ts';
import { SLOW_TESTS } from './slow-tests.ts';

/** A function lives with its noun, so nothing is left for these. */
const HOMELESS = /(?:^|\/)(?:utils?|helpers?|common|misc|shared|lib)(?:\/|\.[a-z]+$)/;
const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|spec|config|fixture|d))?\.ts$/;
/** Commands, entrances and tests export nothing that could name them; what serves tests is named for what it invents. */
const NAMELESS = /(?:^|\/)(?:index|command|model)\.ts$|\/testing\/(?!project\/)|\.(?:test|spec|config|fixture)\.ts$/;

const sources = projectFiles().filter((file) => /^(?:src|specs|bench)\/.*\.ts$/.test(file));

test('every source file is named in kebab case and lives with its noun', () => {
  expect(sources.length).toBeGreaterThan(100);
  expectNothing(
    misnamed(sources).map(
      (file) => `${file}: rename it in kebab case after its main export; a function lives with its noun.`,
    ),
  );
  expect(
    misnamed([
      'src/checks/PagesAddUp.ts',
      'src/checks/pages_add_up.ts',
      'src/utils/add.ts',
      'src/client/helpers.ts',
      'src/client/send-request.test.ts',
    ]),
  ).toEqual(['src/checks/PagesAddUp.ts', 'src/checks/pages_add_up.ts', 'src/utils/add.ts', 'src/client/helpers.ts']);
});

test('every source file with one main export is named after it', () => {
  const strangers = sources
    .filter((file) => !NAMELESS.test(file))
    .filter((file) => !isNamedAfter(file, projectText(file)));
  expectNothing(strangers.map((file) => `${file}: name the file after the one value that it exports.`));
});

for (const [file, patterns] of [
  ['slow-tests', SLOW_TESTS],
  ['end-to-end-tests', END_TO_END_TESTS],
] as const)
  test(`every pattern of ${file} means a test`, () => {
    const dead = patterns.filter((pattern) => globSync(pattern, { cwd: PROJECT }).length === 0);
    expectNothing(dead.map((pattern) => `project/${file}.ts: nothing matches ${pattern}, take it out or mend it.`));
  });

test('a file that is named after something else is found', () => {
  expect(isNamedAfter('src/a/send-request.ts', 'export async function sendRequest() {}')).toBe(true);
  expect(isNamedAfter('src/a/loopback.ts', 'export function isLoopback() {}')).toBe(true);
  expect(isNamedAfter('src/a/json.ts', 'export const parse = 1;\nexport function print() {}')).toBe(true);
  expect(isNamedAfter('src/a/send-request.ts', 'export const readAnswer = 1;')).toBe(false);
});

function misnamed(files: readonly string[]): string[] {
  return files.filter((file) => HOMELESS.test(file) || !KEBAB_CASE.test(path.basename(file)));
}

/** With one value to export, file and value share their words or at least their noun; a file of several is named for what they have in common. */
function isNamedAfter(file: string, text: string): boolean {
  const names = [
    ...text.matchAll(
      /^export (?:default )?(?:async )?(?<kind>const|class|function\*?|let|interface|type) (?<name>\w+)/gm,
    ),
  ].map((found) => ({ ...found.groups }));
  if (names.filter(({ kind }) => kind !== 'interface' && kind !== 'type').length !== 1) return true;
  const words = names.flatMap(({ name = '' }) =>
    name
      .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[-_]/),
  );
  return path
    .basename(file, '.ts')
    .split('-')
    .some((word) => words.includes(word) || words.includes(word.replace(/s$/, '')));
}
