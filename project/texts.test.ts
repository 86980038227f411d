import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '#test';
import { PROJECT } from '../src/contract/index.ts';
import { sentencesOf } from './documents/sentences-of.ts';
import { expectNothing } from './expect-nothing.ts';
import { projectFiles, projectText } from './project-files.ts';

/** The brackets keep these patterns from finding themselves. */
const STRANGE = [
  ["a path of somebody's machine", /(?<![\w.])\/(?:hom[e]|User[s]|roo[t]|wor[k])\/\w|\bC:\\User[s]/],
  ['a place to install from', /registry\.npmj[s]|npm\.pk[g]|artifactor[y]|verdacci[o]/i],
  ['something left to do', /\b(?:TOD[O]|FIXM[E]|XX[X])\b/],
  ['a pictograph', /\p{Extended_Pictographic}/u],
] as const;
const LONGEST_SENTENCE = 30;
const BINARY = /\.(?:png|ico|woff2?)$/;
/** Tests need texts that nobody wants. */
const HOSTILE = /\.test\.ts$|\/testing\/(?!project\/)/;
const MARKDOWN = projectFiles().filter((file) => file.endsWith('.md'));

for (const [what, pattern] of STRANGE) {
  test(`no file holds ${what}`, () => {
    const found = projectFiles()
      .filter((file) => !BINARY.test(file) && !HOSTILE.test(file))
      .flatMap((file) => linesWith(pattern, projectText(file)).map((line) => `${file}:${line}: take out ${what}`));
    expectNothing(found);
  });
}

test('such a line is found', () => {
  const lines = [
    ['see /', 'home/ada/notes'].join(''),
    ['https://registry', '.npmjs.org/a'].join(''),
    ['// TO', 'DO later'].join(''),
    'done \u2705',
  ];
  for (const [index, [, pattern]] of STRANGE.entries())
    expect(linesWith(pattern, lines.join('\n'))).toEqual([index + 1]);
});

test('every link of a text leads to a file and to a heading in it', () => {
  const links = MARKDOWN.flatMap((file) => linksOf(file));
  expect(links.length).toBeGreaterThan(10);
  const lost = links
    .filter(({ target, heading }) => !leads(target, heading))
    .map(({ from, link }) => `${from}: the link ${link} leads to no file or heading, mend it`);
  expectNothing(lost);
});

test(`no sentence of a document has more than ${LONGEST_SENTENCE} words`, () => {
  const long = MARKDOWN.flatMap((file) =>
    longSentences(file).map(
      ({ line, words, text }) => `${file}:${line}: split this sentence of ${words} words: ${text}`,
    ),
  );
  expectNothing(long);
});

function longSentences(file: string) {
  return sentencesOf(projectText(file)).filter(({ words }) => words > LONGEST_SENTENCE);
}

function linesWith(pattern: RegExp, text: string): number[] {
  return text.split('\n').flatMap((line, index) => (pattern.test(line) ? [index + 1] : []));
}

function linksOf(from: string): { from: string; link: string; target: string; heading: string | undefined }[] {
  return [...projectText(from).matchAll(/\]\((?<link>[^)\s]+)\)/g)]
    .map((found) => found.groups?.['link'] ?? '')
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => {
      const [file, heading] = link.split('#');
      return {
        from,
        link,
        target: path.join(PROJECT, file === '' ? from : path.join(path.dirname(from), file ?? '')),
        heading,
      };
    });
}

function leads(target: string, heading: string | undefined): boolean {
  if (!existsSync(target)) return false;
  if (heading === undefined) return true;
  const text = readFileSync(target, 'utf8');
  const headings = [...text.matchAll(/^#+ (?<title>.+)$/gm)].map((found) => anchorOf(found.groups?.['title'] ?? ''));
  return headings.includes(heading) || text.includes(`id="${heading}"`);
}

/** As GitHub makes them. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}
