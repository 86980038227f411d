import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '#test';
import { loadContract } from '../contract/index.ts';
import { sampleApi, sampleFinding, sampleRun, sampleVerdict } from '../findings/testing/index.ts';
import { renderFindingsFile } from '../reporting/testing/index.ts';
import { type CommandFolder, commandFolder } from './testing/index.ts';

const DOCUMENT = `
openapi: 3.0.3
info: { title: Pets, version: '1' }
paths:
  /pets:
    get:
      operationId: listPets
      parameters:
        - { name: offset, in: query, schema: { type: integer } }
        - { name: limit, in: query, schema: { type: integer } }
        - { name: kind, in: query, schema: { type: string } }
      responses:
        '200':
          description: Fine
          content:
            application/json:
              schema:
                type: object
                properties:
                  total: { type: integer }
                  pets: { type: array, items: { type: object, properties: { id: { type: integer }, kind: { type: string } } } }
        '400': { description: Wrong }
`;
const OVERLAY = 'contracts/pets/overlay.yaml';
const NAMES = [
  'outcomes/success',
  'outcomes/invalid-parameter',
  'listPets',
  'listPets/total',
  'listPets/paging',
  'listPets/filters/kind',
  'listPets/promises/full-pages',
  'listPets/promises/empty-past-the-end',
  'listPets/promises/stable-order',
  'listPets/promises/no-match-is-empty',
];

async function guessed(): Promise<CommandFolder> {
  const own = commandFolder();
  own.write('openapi.yaml', DOCUMENT);
  await own.run('init', 'openapi.yaml', '--yes');
  return own;
}

function collectionIn({ folder }: CommandFolder) {
  const contract = loadContract(path.join(folder, 'contracts/pets/openapi.yaml'));
  const [operation] = contract.operations;
  return { contract, collection: operation!.collection! };
}

test('without a name it lists every guess with its reason', async () => {
  const { code, out } = await (await guessed()).run('confirm');
  expect(code).toBe(0);
  const lines = out.trim().split('\n');
  expect(lines.slice(0, -1).map((line) => line.split(/ {2,}/)[0])).toEqual(NAMES);
  expect(lines.at(-1)).toMatch(/^10 guesses\./);
});

test('a guess that is confirmed is decided, with a record of what it was guessed by', async () => {
  const own = await guessed();
  const { out } = await own.run('confirm', 'listPets/total', 'listPets/promises/full-pages', 'outcomes/*');
  expect(out.match(/^confirms /gm)).toHaveLength(4);
  const { contract, collection } = collectionIn(own);
  const basis = (pointer = '') => contract.provenance(pointer)?.basis;
  expect([basis(`${collection.pointer}/total`), basis(collection.promises['full-pages'])]).toEqual([
    'decided',
    'decided',
  ]);
  expect([basis(`${collection.pointer}/paging`), basis(collection.promises['stable-order'])]).toEqual([
    'assumed',
    'assumed',
  ]);
  // What is confirmed is promised where the document describes it.
  expect(collection.total?.promise).toMatch(/\/properties\/total$/);
  const record = readFileSync(path.join(own.folder, 'contracts/pets/decisions/confirmed.md'), 'utf8');
  expect(record).toMatch(/- `listPets\/total`, on \d{4}-\d\d-\d\d: the field \/total is named like a total/);
  expect((await own.run('confirm', 'listPets/total')).err).toContain('There is no guess "listPets/total". ');
});

test('a guess that is removed is judged no more, and what people wrote stays', async () => {
  const own = await guessed();
  const file = path.join(own.folder, OVERLAY);
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('        items: /pets', '        items: /pets # as they call it'),
  );
  const { out } = await own.run(
    'confirm',
    'listPets/total',
    'listPets/filters/kind',
    'listPets/promises/*',
    '--remove',
  );
  expect(out.match(/^removes /gm)).toHaveLength(6);
  const { collection } = collectionIn(own);
  expect([collection.total, collection.filters, collection.promises]).toEqual([undefined, [], {}]);
  expect(readFileSync(file, 'utf8')).toContain('# as they call it');
});

test('a guess that the contract cannot do without is not removed', async () => {
  const own = await guessed();
  const before = readFileSync(path.join(own.folder, OVERLAY), 'utf8');
  const { code, err } = await own.run('confirm', 'outcomes/success', '--remove');
  expect([code, err]).toEqual([
    2,
    expect.stringMatching(/^Without that the contract cannot be read, so nothing was changed: /),
  ]);
  expect(readFileSync(path.join(own.folder, OVERLAY), 'utf8')).toBe(before);
});

/** A file of findings that holds one, at a promise. */
function findingAt({ folder }: CommandFolder, pointer: string, source = 'somebody'): string {
  const position = { file: 'contracts/pets/openapi.yaml', line: 3, column: 1 };
  const promise = { ...sampleFinding().promise, pointer, source, position };
  const finding = sampleFinding({ fingerprint: '0123456789ab', api: 'pets', promise });
  const verdict = sampleVerdict({ verdict: 'violated', findings: [finding] });
  writeFileSync(
    path.join(folder, 'findings.json'),
    renderFindingsFile(sampleRun(sampleApi({ api: 'pets', verdicts: [verdict] }))),
  );
  return finding.fingerprint;
}

test('a finding names the guess that it is about', async () => {
  const own = await guessed();
  const list = '/paths/~1pets/get/x-collection';
  for (const [pointer, name] of [
    [`${list}/total`, 'listPets/total'],
    [`${list}/filters/0`, 'listPets/filters/kind'],
    [`${list}/promises/stable-order`, 'listPets/promises/stable-order'],
    [`${list}/identity`, 'listPets'],
    ['/x-outcomes/invalid-parameter', 'outcomes/invalid-parameter'],
  ] as const) {
    const { out, err } = await own.run('confirm', findingAt(own, pointer), '--findings', 'findings.json');
    expect(out + err, pointer).toBe(`confirms ${name}\n`);
  }
});

test('a finding on what the document says is no guess', async () => {
  const own = await guessed();
  const fingerprint = findingAt(own, '/paths/~1pets/get/parameters/1', 'Pets 1');
  const { code, err } = await own.run('confirm', fingerprint, '--findings', 'findings.json');
  expect([code, err]).toEqual([
    2,
    expect.stringMatching(/is no guess: Pets 1 promises it, at contracts\/pets\/openapi\.yaml:\d+\./),
  ]);
  const unknown = await own.run('confirm', 'ffffffffffff', '--findings', 'findings.json');
  expect([unknown.code, unknown.err]).toEqual([
    2,
    'findings.json holds no finding ffffffffffff. Known: 0123456789ab.\n',
  ]);
});
