import { expect, test } from '#test';
import { checks } from '../checks/index.ts';
import { runProgram } from './program.ts';

async function told(...words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const log = console.log;
  console.log = (text: string) => out.push(text);
  try {
    const code = await runProgram(['explain', ...words], {
      out: (text) => out.push(text),
      err: (text) => err.push(text),
    });
    return { code, out: out.join('\n'), err: err.join('\n') };
  } finally {
    console.log = log;
  }
}

test('prints the page of a check: what it promises, why, what breaks it, how to mend it, and a finding', async () => {
  const { code, out } = await told('pagination/pages-make-the-whole');
  expect(code).toBe(0);
  expect(out).toContain('# pagination/pages-make-the-whole');
  for (const heading of [
    'Why it matters',
    'What breaks it',
    'A finding that it gave',
    'How to mend it',
    'What it needs',
  ])
    expect(out).toContain(`## ${heading}`);
});

test('takes the name without its family, and lists every check without a word', async () => {
  expect((await told('pages-make-the-whole')).out).toContain('# pagination/pages-make-the-whole');
  expect((await told()).out.split('\n')).toHaveLength(checks.length);
});

for (const [word, said] of [
  ['pagination/pages-make-the-hole', 'Did you mean pagination/pages-make-the-whole?'],
  ['total-folows-the-filter', 'Did you mean filtering/total-follows-the-filter?'],
  ['cursor', 'Checks that hold this word: parameters/unknown-cursors-are-refused.'],
  ['xyz', 'explain without a word lists all.'],
] as const)
  test(`answers ${word} with "${said}"`, async () => {
    const { code, err } = await told(word);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  });
