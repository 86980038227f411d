import { expect, test } from '../../src/package/playwright.ts';

const MINUTE = 60_000;
/** Times are those of Beijing: `2026-11-20 18:00:00`. */
const minutesSince = (time: string) => (Date.now() - Date.parse(`${time.replace(' ', 'T')}+08:00`)) / MINUTE;

test('a warning is of the last hour', async ({ tencentCcs }) => {
  const events = await tencentCcs.list('DescribeServiceEvent');
  const warnings = events.filter(({ level }) => level === 'Warning');
  test.skip(warnings.length === 0, 'the cluster warned of nothing in the last hour');

  expect(events).toKeepContract();
  for (const { lastSeen } of warnings) expect(minutesSince(lastSeen)).toBeLessThan(62);
});

test('an event that comes again is one event with a count', async ({ tencentCcs }) => {
  const events = await tencentCcs.list('DescribeServiceEvent');
  test.skip(events.length === 0, 'nothing happened in the last hour');

  const names = events.map(({ level, objType, objName, reason, message }) =>
    [level, objType, objName, reason, message].join('\n'),
  );
  expect(new Set(names).size).toBe(events.length);
  expect(Math.min(...events.map(({ count }) => count))).toBeGreaterThanOrEqual(1);
});

for (const [what, parameters, outcome] of [
  ['no cluster', { clusterId: undefined }, 'invalid-parameter'],
  ['no service', { serviceName: undefined }, 'invalid-parameter'],
  ['a cluster that does not exist', { clusterId: 'cls-00000000' }, 'unknown-resource'],
] as const)
  test(`a request with ${what} is refused`, async ({ tencentCcs }) => {
    const answer = await tencentCcs.attempt('DescribeServiceEvent', parameters);
    expect(answer).toBeRefusedAs(outcome);
    expect(answer).toKeepContract();
  });
