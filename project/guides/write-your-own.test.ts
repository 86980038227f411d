import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '#test';
import { PROJECT } from '../../src/contract/index.ts';
import { runByHand } from '../../src/playwright/fixtures/testing/index.ts';
import { TEXTS } from '../../src/playwright/matchers/testing/index.ts';

const GUIDE = readFileSync(path.join(PROJECT, 'docs/write-your-own.md'), 'utf8');

function examples(language: string): string[] {
  return [...GUIDE.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, text = '']) => text);
}

test('each example of the guide passes on the mock', async () => {
  // The one with contracts of one's own is tried where the package is installed.
  const files = examples('ts').filter((text) => !text.includes('testFor'));
  const named = Object.fromEntries(files.map((text, index) => [`example-${index}.spec.ts`, text]));
  const { code, tests, written } = await runByHand(test.info().outputPath('guide'), named);
  expect(Object.keys(tests).length).toBe(files.join('').match(/^test\(/gm)?.length);
  expect(
    Object.values(tests).map(({ status }) => status),
    written,
  ).toEqual(Object.keys(tests).map(() => 'passed'));
  expect(code).toBe(0);
});

test('the text of the guide is what a matcher says', () => {
  const [text = ''] = examples('text');
  expect(text.trim().split('\n').length).toBeGreaterThan(3);
  // The guide speaks of a contract of this project, and the matchers are tried on another one.
  const withoutNames = (said: string) => said.replace(/\] \w+$/m, '] OPERATION').replace(/#\/\w+$/m, '#/TOTAL');
  expect(withoutNames(TEXTS.toHaveTotal).startsWith(withoutNames(text.trim()))).toBe(true);
});

test('the guide names every word and every matcher', () => {
  for (const word of ['call', 'list', 'attempt', 'settled', 'about', ...Object.keys(TEXTS)])
    expect(GUIDE).toMatch(new RegExp(`^\\| \`${word}\\(`, 'm'));
});
