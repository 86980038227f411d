import { readdirSync } from 'node:fs';
import { expect, test } from '#test';
import { COMMANDS, runProgram } from './program.ts';

interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process; what help and errors say on each stream, and what it ends with. */
async function say(...words: readonly string[]): Promise<Said> {
  let [out, err] = ['', ''];
  const code = await runProgram(words, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

test('every command has a file, and every file a command', () => {
  const files = readdirSync(import.meta.dirname).filter((file) => /^(?!index|program).*(?<!\.test)\.ts$/.test(file));
  expect(files.toSorted()).toEqual(COMMANDS.map((name) => `${name.replaceAll(':', '-')}.ts`).toSorted());
});

for (const name of COMMANDS)
  test(`${name} --help says how it is typed, with an example`, async () => {
    const { code, out, err } = await say(name, '--help');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`Usage: npm run ${name} -- `);
    expect(out).toContain(`Example:\n  npm run ${name}`);
    expect(await say('help', name)).toEqual({ code, out, err });
  });

for (const name of COMMANDS.filter((command) => command !== 'verify'))
  test(`${name} names the nearest option and ends with 2 where it knows none of that name`, async () => {
    const { code, out, err } = await say(name, '--hlep');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^Unknown option "--hlep"\. Did you mean --help\? Known: .*\.\n$/);
  });

test('the help names every command, and ends with 0', async () => {
  const { code, out, err } = await say('--help');
  expect([code, err]).toEqual([0, '']);
  for (const name of COMMANDS) expect(out).toContain(`\n  ${name} `);
  expect(out).toContain('npm run help verify');
  expect(await say('help')).toEqual({ code, out, err });
});

test('without a command the help stands where errors do, and the code is 2', async () => {
  expect(await say()).toEqual({ code: 2, out: '', err: (await say('--help')).out });
});

test('the version is that of the package', async () => {
  expect(await say('--version')).toEqual({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), err: '' });
});

for (const [word, nearest] of [
  ['verfy', 'Did you mean verify? '],
  ['pact', 'Did you mean pacts? '],
  ['listen', ''],
] as const)
  test(`an unknown command, ${word}, is answered with the known ones and 2`, async () => {
    const known = `Unknown command "${word}". ${nearest}Known: ${COMMANDS.join(', ')}.\n`;
    expect(await say(word)).toEqual({ code: 2, out: '', err: known });
    expect(await say('help', word)).toEqual({ code: 2, out: '', err: known });
  });
