import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, test } from '#test';
import type { Run } from '../findings/index.ts';
import { type CommandFolder, commandFolder } from './testing/index.ts';
import { verifyByEngine } from './verify/verify-by-engine.ts';

const ITEMS = Array.from({ length: 12 }, (_, index) => ({ id: index + 1 }));
const DOCUMENT = `
openapi: 3.0.3
info: { title: Pets, version: '1' }
paths:
  /pets:
    get:
      operationId: listPets
      parameters:
        - { name: offset, in: query, schema: { type: integer, minimum: 0 } }
        - { name: limit, in: query, schema: { type: integer, minimum: 1, maximum: 50, default: 5 } }
      responses:
        '200':
          description: Fine
          content:
            application/json:
              schema:
                type: object
                properties: { total: { type: integer }, pets: { type: array, items: { type: object, properties: { id: { type: integer } } } } }
        '400': { description: Wrong }
`;

/** A service whose total is one too many, and which accepts every limit. */
async function miscounting() {
  const server = createServer((request, response) => {
    const query = new URL(request.url ?? '', 'http://x').searchParams;
    const [offset, limit] = [Number(query.get('offset') ?? 0) || 0, Number(query.get('limit') ?? 5) || 5];
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ total: ITEMS.length + 1, pets: ITEMS.slice(offset, offset + Math.min(50, limit)) }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

/** Ends as the command does, and gives the findings of one check. */
async function verified({ folder }: CommandFolder, endpoint: string) {
  const [before, write] = [process.cwd(), { log: console.log, out: process.stderr.write }];
  process.chdir(folder);
  console.log = () => {};
  process.stderr.write = () => true;
  try {
    const variables = { PETS_ENDPOINT: endpoint, CONTRACT_CONTRACTS: path.join(folder, 'contracts') };
    const code = await verifyByEngine({ ...variables, CONTRACT_CHECKS: 'pagination/*,parameters/*' });
    const { apis } = JSON.parse(readFileSync('reports/findings.json', 'utf8')) as Run;
    return { code, findings: apis.flatMap(({ verdicts }) => verdicts.flatMap((verdict) => verdict.findings)) };
  } finally {
    process.chdir(before);
    console.log = write.log;
    process.stderr.write = write.out;
  }
}

test('a finding on a guess informs, and is an error as soon as the guess is confirmed', async () => {
  const [own, service] = [commandFolder(), await miscounting()];
  own.write('openapi.yaml', DOCUMENT);
  await own.run('init', 'openapi.yaml', '--yes');
  const guessed = await verified(own, service.endpoint);
  const wrong = guessed.findings.filter(({ message }) => message.includes('total'));
  expect(wrong.map(({ severity, promise }) => [severity, promise.basis])).toContainEqual(['information', 'assumed']);
  expect(guessed.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(guessed.code).toBe(0);
  const { out } = await own.run('confirm', wrong[0]!.fingerprint);
  expect(out).toBe('confirms listPets/total\n');
  const confirmed = await verified(own, service.endpoint);
  service.close();
  expect(confirmed.code).toBe(1);
  const errors = confirmed.findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ promise }) => promise.pointer)).toEqual([expect.stringMatching(/\/properties\/total$/)]);
});
