import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, test } from '#test';
import { lintContract, loadContract } from '../contract/index.ts';
import { type CommandFolder, commandFolder, SHOP_DOCUMENT as DOCUMENT } from './testing/index.ts';

const ITEMS = Array.from({ length: 12 }, (_, index) => ({ id: index + 1 }));
const TOKEN = 'secret-token-4711';

function textIn({ folder }: CommandFolder, file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

test('a document becomes a folder whose npm test verifies, and the document stays as it is', async () => {
  const own = commandFolder();
  own.write('vendor.yaml', DOCUMENT);
  const { code, out, err } = await own.run('init', 'vendor.yaml', '--yes');
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('found    GET /shops/{shop}/pets: pages by page-index, total not said');
  expect(out).toContain(
    'install  npm install --save-dev api-contract-suite, or its tarball, so that npm test finds it here',
  );
  expect(out).toContain('open     Which number does the first page have in the parameter "page"? Taken: 1.');
  const folder = 'contracts/pet-shop';
  expect(textIn(own, `${folder}/vendor.yaml`)).toBe(DOCUMENT);
  const contract = loadContract(path.join(own.folder, folder, 'vendor.yaml'));
  expect([...lintContract(path.join(folder, 'vendor.yaml'), own.folder)]).toEqual([]);
  expect(contract.operations.map(({ id }) => id)).toEqual(['getShopsShopPets']);
  expect(textIn(own, '.env.example')).toMatch(/^PET_SHOP_ENDPOINT=https:\/\/pets\.example\.com\/v1$/m);
  expect(textIn(own, '.env.example')).toMatch(/^PET_SHOP_SHOP=$[\s\S]*^PET_SHOP_TOKEN=$/m);
  expect(textIn(own, `${folder}/README.md`)).toContain(
    '- `POST /shops/{shop}/pets`: it documents no success with a JSON body',
  );
  expect(JSON.parse(textIn(own, 'package.json'))).toMatchObject({ scripts: { test: 'api-contract-suite verify' } });
});

test('what is there already is not written over', async () => {
  const own = commandFolder();
  own.write('openapi.yaml', DOCUMENT);
  own.write('package.json', '{ "scripts": { "test": "echo mine" } }');
  own.write('.env.example', '# mine\nOTHER=1\n');
  await own.run('init', 'openapi.yaml', '--yes', '--name', 'pets');
  expect(textIn(own, 'package.json')).toContain('echo mine');
  expect(textIn(own, '.env.example')).toMatch(/^# mine\nOTHER=1\n\n# --- /);
  const again = await own.run('init', 'openapi.yaml', '--yes', '--name', 'pets');
  expect([again.code, again.err]).toEqual([2, expect.stringContaining('contracts/pets/overlay.yaml is there already')]);
  expect((await own.run('init', 'openapi.yaml', '--yes', '--name', 'pets', '--force')).code).toBe(0);
});

/** A shop that lets in who has the token, and a log of what was sent to it. */
async function shop() {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers['x-key'] ?? ''}`);
    const query = new URL(request.url ?? '', 'http://x').searchParams;
    const [page, limit] = [Number(query.get('page') ?? 0), Number(query.get('limit') ?? 5)];
    const isIn = request.headers['x-key'] === TOKEN && request.url?.startsWith('/shops/north/') === true;
    response.writeHead(isIn ? 200 : 401, { 'content-type': 'application/json' });
    response.end(JSON.stringify(isIn ? ITEMS.slice(page * limit, (page + 1) * limit) : {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { endpoint, seen, close: () => server.close() };
}

test('a running service is looked at, and the token stands nowhere but in .env where that is asked for', async () => {
  const [own, service] = [commandFolder(), await shop()];
  own.write('openapi.yaml', DOCUMENT);
  const where = ['--endpoint', service.endpoint, '--token', TOKEN, '--value', 'shop=north', '--yes'];
  const first = await own.run('init', 'openapi.yaml', ...where);
  expect(first.out).toContain('saw      getShopsShopPets: page=1 holds the second page, so pages are counted from 0');
  for (const request of service.seen) expect(request).toMatch(/^GET \/shops\/north\/pets.* secret-token-4711$/);
  const files = ['contracts/pet-shop/overlay.yaml', 'contracts/pet-shop/README.md', '.env.example', 'package.json'];
  for (const text of [first.out, first.err, ...files.map((file) => textIn(own, file))])
    expect(text).not.toContain(TOKEN);
  expect(existsSync(path.join(own.folder, '.env'))).toBe(false);
  const kept = await own.run('init', 'openapi.yaml', ...where, '--env', '--force');
  service.close();
  expect(kept.out).not.toContain(TOKEN);
  expect(kept.out).toContain('.env may hold a secret');
  expect(textIn(own, '.env')).toContain(`PET_SHOP_TOKEN=${TOKEN}`);
});

test('an endpoint that needs a sign-in says so, and the contract is written all the same', async () => {
  const [own, service] = [commandFolder(), await shop()];
  own.write('openapi.yaml', DOCUMENT);
  const { code, out } = await own.run(
    'init',
    'openapi.yaml',
    '--endpoint',
    service.endpoint,
    '--value',
    'shop=north',
    '--yes',
  );
  service.close();
  expect([code, out]).toEqual([
    0,
    expect.stringContaining('it answers 401, so it wants to know who asks: give --token'),
  ]);
  expect(existsSync(path.join(own.folder, 'contracts/pet-shop/overlay.yaml'))).toBe(true);
});

test('a document at a URL is fetched without credentials', async () => {
  const own = commandFolder();
  const seen: unknown[] = [];
  const server = createServer((request, response) => {
    seen.push(request.headers['x-key'] ?? request.headers.authorization);
    response.end(request.url === '/openapi.yaml' ? DOCUMENT : '<!doctype html>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const found = await own.run('init', `${origin}/openapi.yaml`, '--yes', '--token', TOKEN);
  const page = await own.run('init', `${origin}/docs`, '--yes');
  server.close();
  expect([found.code, seen]).toEqual([0, [undefined, undefined]]);
  expect([page.code, page.err]).toEqual([2, expect.stringContaining('is a page for people, and no document')]);
});

const SHOPS = `
openapi: 3.0.3
info: { title: Shops, version: '1' }
paths:
  /shops: { get: &list { responses: { '200': { description: Fine, content: { application/json: { schema: { type: array, items: { type: object } } } } } } } }
  /shops/{shop}/pets: { parameters: [{ name: shop, in: path, required: true, schema: { type: string } }], get: *list }
`;

test('only the lists that are named are kept, and it says what has to be set', async () => {
  const own = commandFolder();
  own.write('openapi.yaml', SHOPS);
  const all = await own.run('init', 'openapi.yaml', '--yes');
  expect(all.out).toContain('set      SHOPS_ENDPOINT, SHOPS_SHOP in .env; .env.example says what each is');
  const one = await own.run('init', 'openapi.yaml', '--yes', '--list', '/shops', '--force');
  expect(one.out).toContain('set      SHOPS_ENDPOINT in .env');
  expect(textIn(own, 'contracts/shops/README.md')).toContain('- `GET /shops/{shop}/pets`: --list did not name it');
  const none = await own.run('init', 'openapi.yaml', '--yes', '--list', '/shop', '--force');
  expect([none.code, none.err]).toEqual([
    2,
    '--list is "/shop", and no list has that path or operationId. Known: /shops, /shops/{shop}/pets.\n',
  ]);
});
