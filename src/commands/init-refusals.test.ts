import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '#test';
import { commandFolder, SHOP_DOCUMENT as DOCUMENT } from './testing/index.ts';

const WITHOUT_LISTS = `
openapi: 3.0.3
info: { title: One thing, version: '1' }
paths:
  /thing: { get: { responses: { '200': { description: It, content: { application/json: { schema: { type: object, properties: { name: { type: string } } } } } } } } }
  /things: { delete: { responses: { '204': { description: Gone } } } }
`;

const REFUSED = [
  [
    'no list',
    WITHOUT_LISTS,
    [],
    'openapi.yaml holds no operation that answers with a list. Left out: 1 because its answer holds no list; 1 because its method is DELETE, and the suite only reads. Nothing was written.',
  ],
  [
    'no operation',
    'openapi: 3.0.3\ninfo: { title: Empty, version: "1" }\npaths: {}\n',
    [],
    'openapi.yaml describes no operation, so there is no list to judge. Nothing was written.',
  ],
  [
    'a $ref to nothing',
    DOCUMENT.replace('type: object, properties', "$ref: '#/nowhere', properties"),
    [],
    'openapi.yaml:14 refers to "#/nowhere", which does not exist in this document.',
  ],
  [
    'a name that is none',
    DOCUMENT,
    ['--name', '../x'],
    '--name is "../x". Write letters, digits and dashes: it names a folder and variables.',
  ],
  [
    'a value without a name',
    DOCUMENT,
    ['--value', 'north'],
    '--value is "north". Write name=text, as --value project_id=p-1.',
  ],
  [
    'a value of no parameter',
    DOCUMENT,
    ['--endpoint', 'http://127.0.0.1:9', '--value', 'shpo=north'],
    '--value names the parameter "shpo", which no list requires. Known: shop.',
  ],
] as const;

for (const [what, text, words, sentence] of REFUSED)
  test(`${what} is one sentence and 2`, async () => {
    const own = commandFolder();
    own.write('openapi.yaml', text);
    const { code, err } = await own.run('init', 'openapi.yaml', '--yes', ...words);
    expect([code, err]).toEqual([2, `${sentence}\n`]);
  });

test('a file that is not there, and a folder, are one sentence and 2', async () => {
  const own = commandFolder();
  for (const name of ['nowhere.yaml', '.']) {
    const { code, err } = await own.run('init', name, '--yes');
    expect([code, err.trim().split('\n').length]).toEqual([2, 1]);
  }
});

test('an endpoint that cannot be one is a sentence, and leaves nothing behind', async () => {
  const own = commandFolder();
  own.write('openapi.yaml', DOCUMENT);
  const words = ['init', 'openapi.yaml', '--yes', '--value', 'shop=north'];
  const { code, err } = await own.run(...words, '--endpoint', 'pets.example.com');
  expect([code, err]).toEqual([2, expect.stringContaining('"pets.example.com", which is no address. Write it like')]);
  expect(existsSync(path.join(own.folder, 'contracts/pet-shop/overlay.yaml'))).toBe(false);
  expect((await own.run(...words)).code).toBe(0);
});

test('a contract is no document to be guessed from, and a document in contracts/ stays where it is', async () => {
  const own = commandFolder();
  own.write('contracts/mine/openapi.yaml', DOCUMENT);
  expect((await own.run('init', 'contracts/mine/openapi.yaml', '--yes')).out).toContain('contracts/mine/overlay.yaml');
  own.write('known.yaml', DOCUMENT.replace('    post:', "      x-collection: { items: '' }\n    post:"));
  const { code, err } = await own.run('init', 'known.yaml', '--yes');
  expect([code, err]).toEqual([2, expect.stringMatching(/^known\.yaml says already what its lists mean/)]);
});
