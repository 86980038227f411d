import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from '#test';
import { PROJECT } from '../contract/index.ts';

const DOCUMENT = `
openapi: 3.0.3
info: { title: Blog, version: '1' }
paths:
  /posts:
    get:
      summary: Lists the posts.
      parameters: [{ name: page, in: query, schema: { type: integer } }, { name: limit, in: query, schema: { type: integer } }]
      responses:
        '200':
          description: The posts.
          content: { application/json: { schema: { type: array, items: { type: object, properties: { id: { type: integer } } } } } }
`;
const COMMAND = `stty cols 120 rows 40; '${process.execPath}' '${path.join(PROJECT, 'src/package/command.ts')}' init openapi.yaml`;
/** Opens a terminal for a program; a part of util-linux. */
const TERMINAL = 'script';
const HAS_TERMINAL = spawnSync(TERMINAL, ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false;

/** Types an answer into a real terminal as soon as its question is there. */
async function answering(...answers: readonly (readonly [question: string, keys: string])[]) {
  const folder = test.info().outputPath('own');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'openapi.yaml'), DOCUMENT);
  const child = spawn(TERMINAL, ['-qec', COMMAND, '/dev/null'], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
  let [shown, seen, next] = ['', 0, 0];
  child.stdout.on('data', (text: Buffer) => {
    shown += text.toString();
    const [question, keys] = answers[next] ?? [];
    if (question === undefined || keys === undefined || !shown.includes(question, seen)) return;
    [seen, next] = [shown.length, next + 1];
    child.stdin.write(keys);
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, shown: stripVTControlCharacters(shown), file: (name: string) => path.join(folder, name) };
}

test.describe('at a terminal', () => {
  test.skip(!HAS_TERMINAL, 'no program here opens a terminal: util-linux does');

  test('it asks one question at a time, and Enter takes the default', async () => {
    const { code, shown, file } = await answering(
      ['Where does the service run?', '\r'],
      ['Which number does the first page', '\r'],
    );
    expect([code, shown]).toEqual([0, expect.stringContaining('writes   contracts/blog/overlay.yaml')]);
    const overlay = readFileSync(file('contracts/blog/overlay.yaml'), 'utf8');
    expect(overlay).toContain('because: you said so');
    expect(overlay).not.toContain('OPEN:');
  });

  test('Ctrl-C in the middle is a sentence, and leaves nothing behind', async () => {
    const { code, shown, file } = await answering(
      ['Where does the service run?', '\r'],
      ['Which number does the first page', '\u0003'],
    );
    expect([code, shown]).toEqual([2, expect.stringMatching(/Stopped\. Nothing was written\.\s*$/)]);
    expect(existsSync(file('contracts'))).toBe(false);
  });
});
