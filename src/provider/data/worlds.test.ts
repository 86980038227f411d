import { expect, test } from '#test';
import { evaluateInvariant, instancesOf, type Operation } from '../../contract/index.ts';
import { startProvider } from '../start-provider.ts';
import type { ProviderOptions, RunningProvider } from '../options.ts';
import { CONTRACTS } from '../../contract/testing/index.ts';
import { askModelarts, askTencent } from '../testing/modelarts-and-tencent/index.ts';
import { operation, variable, type Heard } from '../testing/hear.ts';
import { itemsOf, withProvider } from '../testing/with-provider.ts';

const EVERY_ANSWER: readonly (readonly [string, string, (provider: RunningProvider) => Promise<Heard>])[] = [
  ['ShowServiceEvents', 'real-time', (to) => askModelarts(to)],
  ['ShowServiceEvents', 'edge', (to) => askModelarts(to, '', { service: variable(to, 'MODELARTS_EDGE_SERVICE_ID') })],
  ['ShowServiceUpdateLogs', 'real-time', (to) => askModelarts(to, '', { list: 'logs' })],
  [
    'ShowServiceUpdateLogs',
    'edge',
    (to) => askModelarts(to, '', { list: 'logs', service: variable(to, 'MODELARTS_EDGE_SERVICE_ID') }),
  ],
  ['DescribeServiceEvent', 'service', (to) => askTencent(to)],
  ['DescribeServiceEventByPost', 'service', (to) => askTencent(to, { method: 'POST' })],
];

const WORLDS: readonly (readonly [string, ProviderOptions])[] = [
  ['as usual', {}],
  ['with another seed', { seed: 77 }],
  ['with nothing', { items: 0 }],
  ['with one item', { items: 1 }],
  ['with 3000 items', { items: 3000 }],
  ['where everything happens at once', { world: { ties: true } }],
  ['where all is well', { world: { onlyNormal: true } }],
  ['with long texts', { items: 20, world: { longTexts: true } }],
  ['with fields that no document names', { world: { extraFields: true } }],
  ['with the oldest update first', { world: { logs: 'oldest-first' } }],
];

for (const [title, options] of WORLDS)
  test(`a provider ${title} keeps schema and invariants in every answer`, async () => {
    const provider = await startProvider({ contracts: CONTRACTS, ...options });
    for (const [id, resource, ask] of EVERY_ANSWER) {
      const heard = await ask(provider);
      const service = resource === 'edge' ? 'MODELARTS_EDGE_SERVICE_ID' : 'MODELARTS_SERVICE_ID';
      const request = {
        project_id: variable(provider, 'MODELARTS_PROJECT_ID'),
        service_id: variable(provider, service),
      };
      expect(broken(operation(id), heard, { resource, request }), `${id} of ${resource}`).toEqual([]);
    }
    await provider.close();
  });

function broken(
  asked: Operation,
  { body, headers }: Heard,
  { resource, request }: { resource: string; request: Record<string, string> },
): unknown[] {
  const now = Date.parse(headers.get('date') ?? '');
  const rules = asked.invariants.flatMap((invariant) =>
    invariant.instances.flatMap((pattern) => [...instancesOf(body, pattern)].map(([, self]) => ({ invariant, self }))),
  );
  return [
    ...asked.contract.validate(asked.success, body),
    ...rules
      .filter(({ invariant, self }) => !evaluateInvariant(invariant, { self, request, resource, now }))
      .map(({ invariant }) => invariant.message),
  ];
}

test('holds both types, ties, equal events, and texts with and without forbidden characters', () =>
  withProvider({}, async (provider) => {
    const heard = await askModelarts(provider);
    const events = itemsOf(heard, '/events');
    const distinct = (values: unknown[]): number => new Set(values).size;
    expect(heard.body['total_count']).toBe(237);
    expect(distinct(events.map(({ event_type }) => event_type))).toBe(2);
    expect(distinct(events.map(({ occur_time }) => occur_time))).toBeLessThan(events.length);
    expect(distinct(events.map((event) => JSON.stringify(event)))).toBeLessThan(events.length);
    expect(events.filter(({ event_info }) => /[[\](),;]/.test(String(event_info))).length).toBeGreaterThan(20);
    expect(events.filter(({ event_info }) => /^[a-z0-9 ]+$/.test(String(event_info))).length).toBeGreaterThan(20);
  }));

test('shows updates of every result, with custom flavours, volumes and one pool', () =>
  withProvider({}, async (provider) => {
    const [realTime, edge] = await Promise.all([
      askModelarts(provider, '', { list: 'logs' }),
      askModelarts(provider, '', { list: 'logs', service: variable(provider, 'MODELARTS_EDGE_SERVICE_ID') }),
    ]);
    for (const word of [
      '"SUCCESS"',
      '"FAIL"',
      '"RUNNING"',
      '"custom_spec"',
      '"persistent_volumes"',
      '"log_volume"',
      '"max_surge"',
      '"cluster_id"',
      '"extend_config"',
    ])
      expect(realTime.text).toContain(word);
    for (const word of ['"success_num"', '"failed_num"', '"result_detail"', '"deploy"', '"delete"'])
      expect(edge.text).toContain(word);
  }));

test('merges what a cluster reports again, in two languages, with quotes and line breaks', () =>
  withProvider({}, async (provider) => {
    const heard = await askTencent(provider);
    const events = itemsOf(heard, '/data/eventList');
    const identities = events.map(({ level, objType, objName, reason, message }) =>
      JSON.stringify([level, objType, objName, reason, message]),
    );
    expect(new Set(identities).size).toBe(events.length);
    expect(events.length).toBeGreaterThan(25);
    expect(heard.text).toMatch(/失败.*\\n/s);
    expect(heard.text).toContain(String.raw`\"`);
  }));

test('keeps namespaces apart', () =>
  withProvider({}, async (provider) => {
    const [usual, staging] = await Promise.all([
      askTencent(provider),
      askTencent(provider, { fields: { namespace: 'staging' } }),
    ]);
    expect(itemsOf(staging, '/data/eventList').length).toBeGreaterThan(0);
    expect(staging.text).not.toEqual(usual.text);
    expect(staging.text).not.toContain('"frontend-');
  }));

test('moves the last hour with the clock: old events leave it, and some stay in it', async () => {
  let now = Date.parse('2026-03-01T12:00:00Z');
  await withProvider({ clock: () => now }, async (provider) => {
    const sizes = [];
    for (let hour = 0; hour < 4; hour++, now += 3_600_000) {
      const heard = await askTencent(provider, { at: now });
      expect(broken(operation('DescribeServiceEvent'), heard, { resource: 'service', request: {} })).toEqual([]);
      sizes.push(itemsOf(heard, '/data/eventList').length);
    }
    expect(sizes.at(-1)).toBeLessThan(sizes[0] ?? 0);
    expect(sizes.at(-1)).toBeGreaterThan(10);
  });
});

test('gives equal data and credentials for equal seeds, and other ones for another seed', async () => {
  const told = async (seed: number): Promise<unknown> => {
    const provider = await startProvider({ contracts: CONTRACTS, seed, clock: () => 1_790_000_000_000 });
    const texts = await Promise.all([
      askModelarts(provider),
      askModelarts(provider, '', { list: 'logs' }),
      askTencent(provider, { at: 1_790_000_000_000 }),
    ]);
    await provider.close();
    const variables = Object.fromEntries(
      Object.entries(provider.variables).filter(([name]) => !name.endsWith('ENDPOINT')),
    );
    return { variables, texts: texts.map(({ text }) => text) };
  };
  expect(await told(5)).toEqual(await told(5));
  expect(await told(5)).not.toEqual(await told(6));
});
