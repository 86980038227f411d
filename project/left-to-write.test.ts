import { expect, test } from '#test';
import { expectNothing } from './expect-nothing.ts';
import { leftToWrite } from './new-check/left-to-write.ts';
import { MARK } from './new-check/mark.ts';
import { projectFiles, projectText } from './project-files.ts';

test('nothing is left to write', () => {
  const written = projectFiles().filter((file) => /^(?:src|specs|project)\/.*\.ts$/.test(file));
  expect(written.length).toBeGreaterThan(100);
  expectNothing(written.flatMap((file) => leftToWrite(file, projectText(file))));
});

test('a mark is found with its place and its sentence', () => {
  const text = `/** ${MARK}: Say why. */\nconst a = 1;\n  // ${MARK}: Say what.\n// ${MARK}`;
  expect(leftToWrite('a.ts', text)).toEqual(['a.ts:1: Say why.', 'a.ts:3: Say what.']);
});
