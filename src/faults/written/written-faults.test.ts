import { expect, test } from '#test';
import { type RunningProvider, startProvider } from '../../provider/index.ts';
import { CONTRACTS } from '../../contract/testing/index.ts';
import { type Heard, variable } from '../../provider/testing/index.ts';
import { askModelarts, askTencent } from '../../provider/testing/modelarts-and-tencent/index.ts';
import { breaking, faultsOf } from '../index.ts';

const FAULTS = faultsOf(CONTRACTS);

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
