import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '#test';
import { readVariableFile } from './variables.ts';

const TEXT = '# where\r\nSHELF_ENDPOINT=http://127.0.0.1:1\r\nSHELF_TOKEN="a b"\r\n';
const MEANT = { SHELF_ENDPOINT: 'http://127.0.0.1:1', SHELF_TOKEN: 'a b' };

function folderWith(bytes: Buffer): string {
  const folder = test.info().outputPath('files');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, '.env'), bytes);
  return folder;
}

for (const [name, bytes] of [
  ['with the line ends of Windows', Buffer.from(TEXT)],
  ['with a byte order mark', Buffer.from(`\uFEFF${TEXT.slice(TEXT.indexOf('SHELF'))}`)],
  ['with a byte order mark before a comment', Buffer.from(`\uFEFF${TEXT}`)],
  ['in UTF-16, as PowerShell writes it', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
] as const)
  test(`a file ${name} is read`, () => {
    expect(readVariableFile(folderWith(bytes), '.env')).toEqual({ name: '.env', variables: MEANT });
  });

test('a file that is not there has no variables', () => {
  expect(readVariableFile(test.info().outputPath(), '.env')).toBeUndefined();
});

test('a folder in place of a file is told', () => {
  mkdirSync(test.info().outputPath('.env'), { recursive: true });
  expect(() => readVariableFile(test.info().outputPath(), '.env')).toThrow(
    '.env cannot be read (EISDIR): make it a readable file or remove it.',
  );
});
