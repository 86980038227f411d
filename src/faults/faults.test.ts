import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '#test';
import { type RunningProvider, startProvider } from '../provider/index.ts';
import { CONTRACTS } from '../contract/testing/index.ts';
import { askModelarts, askTencent, type Heard, variable } from '../provider/testing/index.ts';
import { breaking, faultsOf, findFault } from './index.ts';
import { DERIVATIONS } from './derived/index.ts';

const FAULTS = faultsOf(CONTRACTS);

test('every fault breaks a promise that stands in a contract, of operations that it has', () => {
  const unsound = FAULTS.flatMap(({ id, title, promise, also = [], operations = [], wrap }) => {
    const [api, pointer = ''] = promise.split('#');
    const contract = CONTRACTS.find((one) => one.api === api);
    const unsaid = [pointer, ...also.map((other) => other.replace(`${api}#`, ''))].filter(
      (broken) => contract?.node(broken) === undefined,
    );
    const unknown = operations.filter((operation) => !contract?.operations.some((one) => one.id === operation));
    return [
      ...unsaid.map((broken) => `${id}: the contract does not say ${broken}`),
      ...unknown.map((operation) => `${id}: there is no operation ${operation}`),
      ...(Object.keys(wrap).length === 0 ? [`${id}: it changes nothing`] : []),
      ...(/^\S.*[^.]$/s.test(title) ? [] : [`${id}: its title is ${JSON.stringify(title)}`]),
    ];
  });
  expect(unsound).toEqual([]);
});

const listed = {
  written: FAULTS.filter(({ derivation }) => derivation === undefined).map(({ id }) => id),
  derived: DERIVATIONS.map(({ name }) => name),
};
for (const [kind, names] of Object.entries(listed))
  test(`every ${kind} fault has a file of its name and a line in the index`, () => {
    const files = readdirSync(path.join(import.meta.dirname, kind))
      .filter((file) => /^(?!index\.|derivation\.).*(?<!\.test)\.ts$/.test(file))
      .map((file) => file.replace('.ts', ''));
    const unlisted = files
      .filter((file) => !names.includes(file))
      .map(
        (file) =>
          `src/faults/${kind}/index.ts has no line for ${file}.ts: add one, or give the fault the name of its file`,
      );
    const misnamed = names
      .filter((name) => !files.includes(name))
      .map((name) => `src/faults/${kind} has no file ${name}.ts: give the fault and its file one name`);
    expect([...unlisted, ...misnamed]).toEqual([]);
  });

test('no fault has the id of another', () => {
  expect(new Set(FAULTS.map(({ id }) => id)).size).toBe(FAULTS.length);
});

test('an unknown id is answered with the known ones', () => {
  expect(() => findFault('gremlin')).toThrow(/Unknown fault "gremlin". Known: .*pages-overlap/);
  expect(() => findFault('total-ignore-filter')).toThrow('Did you mean total-ignores-filter?');
  expect(() => findFault('total-wrong')).toThrow(/Alike: .*total-wrong-on-page-two/);
  expect(() => findFault('field')).toThrow(/Alike: .* and \d+ more\./);
});

/** A request that a sound provider and one with the fault answer differently; what is read from the answer; what it is from either. */
const SHOWN: Readonly<
  Record<string, readonly [(to: RunningProvider) => Promise<Heard>, (heard: Heard) => unknown, unknown, unknown]>
> = {
  'expired-token-accepted': [
    (to) => askModelarts(to, '', { headers: { 'x-auth-token': variable(to, 'MODELARTS_EXPIRED_TOKEN') } }),
    ({ status }) => status,
    401,
    200,
  ],
  'foreign-project-served': [
    (to) => askModelarts(to, '', { project: 'f'.repeat(32) }),
    ({ status }) => status,
    403,
    200,
  ],
  'limit-is-clamped': [(to) => askModelarts(to, 'limit=1001'), ({ status }) => status, 400, 200],
  'total-ignores-filter': [
    (to) => askModelarts(to, 'event_type=normal'),
    ({ body }) => body['total_count'] === 237,
    false,
    true,
  ],
  'pages-overlap': [
    (to) =>
      askModelarts(to, 'limit=237&offset=0').then(async (all) => ({
        ...(await askModelarts(to, 'limit=9&offset=1')),
        text: all.text,
      })),
    ({ body, text }) =>
      JSON.stringify((body['events'] as unknown[])[0]) ===
      JSON.stringify((JSON.parse(text) as { events: unknown[] }).events[8]),
    false,
    true,
  ],
  'oldest-first-by-default': [(to) => askModelarts(to), ({ body }) => rises(body['events']), false, true],
  'events-of-hours-ago': [
    (to) => askTencent(to),
    ({ text }) => text.includes(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 13).replace('T', ' ')),
    true,
    false,
  ],
  'null-for-no-events': [(to) => askModelarts(to, 'start_time=2&end_time=1'), ({ body }) => body['events'], [], null],
  'refusal-as-page': [
    (to) => askModelarts(to, '', { headers: {} }),
    ({ headers }) => headers.get('content-type'),
    'application/json; charset=utf-8',
    'text/html; charset=utf-8',
  ],
};

function rises(events: unknown): boolean {
  const times = (events as { occur_time: number }[]).map(({ occur_time }) => occur_time);
  return (times[0] ?? 0) < (times.at(-1) ?? 0);
}

for (const fault of FAULTS.filter(({ id }) => id in SHOWN))
  test(`${fault.id}: ${fault.title}`, async () => {
    const [ask, read, sound, broken] = SHOWN[fault.id] ?? [];
    for (const [faults, expected] of [
      [[], sound],
      [[fault], broken],
    ] as const) {
      const provider = await startProvider({ contracts: CONTRACTS, wrappers: breaking(...faults) });
      try {
        const heard = await ask?.(provider);
        expect(heard && read?.(heard)).toEqual(expected);
      } finally {
        await provider.close();
      }
    }
  });
