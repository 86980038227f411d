import { expect, test } from '#test';
import type { Collection, Contract, Operation } from '../../contract/index.ts';
import type { Client, ClientRequest } from '../client.ts';
import type { Exchange } from '../exchange.ts';
import { inventedContract, inventedOperation, parameterNamed } from '../testing/invented-contract.ts';
import { createTypedClient, type TypedClient } from './create-typed-client.ts';

/** As a generated `types.ts` says it. */
interface Operations {
  ListThings: {
    parameters: {
      query?: { limit?: number; offset?: number; color?: 'red' | 'blue' };
      header?: never;
      path: { owner: string };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: object; content: { 'application/json': { total: number; things: Thing[] } } };
      404: { headers: object; content: { 'application/json': { error: string } } };
    };
  };
  PostThings: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: {
      content: { 'application/x-www-form-urlencoded': { Action: 'PostThings'; Signature: string; name: string } };
    };
    responses: {
      200: {
        headers: object;
        content: { 'application/json': { code: 0; data: { things: Thing[] } } | { code: number; message: string } };
      };
    };
  };
}
interface Thing {
  name: string;
}

const ALL: readonly Thing[] = Array.from({ length: 7 }, (_, index) => ({ name: `thing ${index}` }));

function collection(style: 'page-index' | 'record-offset', more: Partial<Collection> = {}): Collection {
  const paging = {
    pointer: '',
    style,
    page: parameterNamed('offset', 'query'),
    size: parameterNamed('limit', 'query'),
    first: 0,
    defaultSize: 3,
    defaultPromise: '',
    maximumSize: 5,
  };
  return {
    pointer: '',
    items: '/things',
    item: { schema: '' },
    paging,
    total: { at: '/total', promise: '' },
    filters: [],
    promises: {},
    ...more,
  };
}

const { paging: _, ...onePage } = collection('page-index');

/** A client over things in memory that refuses an owner it does not know. */
function typedClient(operation: Partial<Operation>, totalOf: (all: readonly Thing[]) => unknown = (all) => all.length) {
  const sent: ClientRequest['parameters'][] = [];
  const listed = inventedOperation({ parameters: [parameterNamed('owner', 'path')], ...operation });
  const contract: Contract = {
    ...inventedContract({ operations: [listed] }),
    outcomes: {
      success: { name: 'success', pointer: '', status: [200], likely: [] },
      'unknown-resource': { name: 'unknown-resource', pointer: '', status: [404], likely: [] },
    },
  };
  const answer = ({ parameters }: ClientRequest) => {
    if (parameters['owner'] !== 'me') return { status: 404, body: { error: 'nobody' } };
    const size = Number(parameters['limit'] ?? 3);
    const from = Number(parameters['offset'] ?? 0) * (listed.collection?.paging?.style === 'record-offset' ? 1 : size);
    return { status: 200, body: { total: totalOf(ALL), things: ALL.slice(from, from + size) } };
  };
  const send = async (request: ClientRequest): Promise<Exchange> => {
    sent.push(request.parameters);
    const { status, body } = answer(request);
    const common = {
      id: 1,
      operation: 'ListThings',
      resource: '',
      purpose: '',
      attempts: 1,
      startedAt: 0,
      durationMs: 0,
      request: { method: 'GET', url: '', headers: {}, parameters: {} },
    };
    return request.parameters['owner'] === 'nobody'
      ? { ...common, incident: { kind: 'reset', message: 'host closed the connection' } }
      : { ...common, response: { status, body, headers: {}, text: '', flaws: [], leaked: [], bytes: 0 } };
  };
  const client: Client = {
    send,
    available: [],
    mask: (text) => text,
    signIn: async () => undefined,
    close: async () => undefined,
  };
  return { typed: createTypedClient<Operations>(client, contract, { wait: async () => undefined }), sent };
}

test('a call answers with typed data', async () => {
  const { typed, sent } = typedClient({ collection: collection('page-index') });
  const reply = await typed.call('ListThings', { owner: 'me', limit: 2, color: undefined });
  expect(sent).toEqual([{ owner: 'me', limit: '2' }]);
  const names: string[] = reply.outcome === 'success' ? reply.data.things.map(({ name }) => name) : [];
  expect(names).toEqual(['thing 0', 'thing 1']);
});

test('a refusal and an incident are replies too', async () => {
  const { typed } = typedClient({ collection: collection('page-index') });
  expect(await typed.call('ListThings', { owner: 'you' })).toMatchObject({
    outcome: 'refused',
    likely: ['unknown-resource'],
    status: 404,
    body: { error: 'nobody' },
  });
  expect(await typed.call('ListThings', { owner: 'nobody' })).toMatchObject({
    outcome: 'incident',
    incident: { kind: 'reset' },
    exchange: { attempts: 4 },
  });
});

const walks: readonly {
  name: string;
  collection: Collection;
  totalOf?: () => unknown;
  given?: { limit?: number; offset?: number };
  offsets: (string | undefined)[];
  names: readonly Thing[];
}[] = [
  { name: 'pages counted by page', collection: collection('page-index'), offsets: ['0', '1', '2'], names: ALL },
  { name: 'pages counted by record', collection: collection('record-offset'), offsets: ['0', '3', '6'], names: ALL },
  {
    name: 'pages of a given size from a given place',
    collection: collection('page-index'),
    given: { limit: 2, offset: 2 },
    offsets: ['2', '3'],
    names: ALL.slice(4),
  },
  {
    name: 'pages without a total',
    collection: collection('page-index'),
    totalOf: () => undefined,
    offsets: ['0', '1', '2'],
    names: ALL,
  },
  {
    name: 'pages under a total that is too large',
    collection: collection('page-index'),
    totalOf: () => 99,
    offsets: ['0', '1', '2', '3'],
    names: ALL,
  },
  { name: 'a list without paging', collection: onePage, offsets: [undefined], names: ALL.slice(0, 3) },
];
for (const { name, collection, totalOf, given, offsets, names } of walks)
  test(`items come from ${name}`, async () => {
    const { typed, sent } = typedClient({ collection }, totalOf);
    const found: Thing[] = [];
    for await (const thing of typed.items('ListThings', { owner: 'me', ...given })) found.push(thing);
    expect(found).toEqual(names);
    expect(sent.map(({ offset }) => offset)).toEqual(offsets);
  });

test('a walk ends with an error where a page does not come', async () => {
  const { typed } = typedClient({ collection: collection('page-index') });
  await expect(typed.items('ListThings', { owner: 'you' }).next()).rejects.toThrow(
    'ListThings did not succeed: answered 404 (unknown-resource).',
  );
  await expect(typed.items('ListThings', { owner: 'nobody' }).next()).rejects.toThrow(
    'ListThings did not succeed: host closed the connection.',
  );
  await expect(typedClient({}).typed.items('ListThings', { owner: 'me' }).next()).rejects.toThrow(
    'ListThings answers with no list.',
  );
});

/** Never run: the compiler is the test. */
void ((typed: TypedClient<Operations>, signed: TypedClient<Operations, 'Action' | 'Signature'>) => [
  // @ts-expect-error: no such operation
  () => typed.call('DropThings', {}),
  // @ts-expect-error: the owner is missing
  () => typed.call('ListThings', {}),
  // @ts-expect-error: not a color of the contract
  () => typed.call('ListThings', { owner: 'me', color: 'green' }),
  // @ts-expect-error: text for a number
  () => typed.call('ListThings', { owner: 'me', limit: '10' }),
  // @ts-expect-error: no such parameter
  () => typed.call('ListThings', { owner: 'me', colour: 'red' }),
  // @ts-expect-error: the signature is required unless the client fills it in
  () => typed.call('PostThings', { name: 'x' }),
  // @ts-expect-error: the name is required all the same
  () => signed.call('PostThings', {}),
  () => signed.call('PostThings', { name: 'x', Action: 'PostThings' }),
  async () => {
    const reply = await signed.call('PostThings', { name: 'x' });
    // @ts-expect-error: there is data only in a success
    void reply.data;
    if (reply.outcome === 'success') reply.data.data.things satisfies Thing[];
    for await (const thing of signed.items('PostThings', { name: 'x' })) {
      thing.name satisfies string;
      // @ts-expect-error: no such field
      void thing.color;
    }
  },
]);
