import { expect, test } from '#test';
import { type Contract } from '../../contract/index.ts';
import { breaking, findFault, type Fault } from '../../faults/index.ts';
import type { ApiRun, Verdict } from '../../findings/index.ts';
import { startProvider } from '../../provider/index.ts';
import { saidIn } from './measure-fault.ts';
import { FORTY_FAULTS } from './testing/index.ts';
import { EVERYTHING, verifyProvider } from './verify-provider.ts';
import { CONTRACTS as contracts } from '../../contract/testing/index.ts';

/** As many events as D5 has. */
const ITEMS = 237;

/** What one run says of every API of a provider that has all these faults. */
async function runsWith(faults: readonly Fault[], about: readonly Contract[] = contracts): Promise<ApiRun[]> {
  const provider = await startProvider({ contracts: about, wrappers: breaking(...faults), items: ITEMS });
  try {
    const runs: ApiRun[] = [];
    for (const contract of about) runs.push(await verifyProvider(provider, contract, EVERYTHING));
    return runs;
  } finally {
    await provider.close();
  }
}

function isFound(fault: Fault, runs: readonly ApiRun[]): boolean {
  const own = runs.filter(({ api }) => fault.promise.startsWith(`${api}#`)).flatMap((run) => saidIn(run, fault));
  return own.some((said) => said.own && said.about === 'broken');
}

test('forty faults at once give at least 36 of their own findings in one run, and accuse nothing else', async () => {
  expect(new Set(FORTY_FAULTS).size).toBe(40);
  const faults = FORTY_FAULTS.map((id) => findFault(id));
  const runs = await runsWith(faults);
  const missed = faults.filter((fault) => !isFound(fault, runs)).map(({ id }) => id);
  expect(missed.length, missed.join(', ')).toBeLessThanOrEqual(4);
  const broken = new Set(faults.flatMap(({ promise, also = [] }) => [promise, ...also]));
  const others = runs.flatMap(({ api, verdicts }) =>
    verdicts
      .flatMap(({ findings }) => findings)
      .filter(({ severity, promise }) => severity !== 'information' && !broken.has(`${api}#${promise.pointer}`))
      .map(({ check, message }) => `${check}: ${message}`),
  );
  expect(others).toEqual([]);
});

/** A field of one event of each service is broken wherever the event is listed. The first list of ten decides which event it is. */
function inOneEvent(field: string, broken: string | undefined): Fault {
  const chosen = new Map<unknown, string>();
  return {
    ...findFault('null-for-no-events'),
    wrap: {
      render: (next) => (answer) => {
        const body = structuredClone(next(answer));
        const events = (body['events'] ?? []) as Record<string, unknown>[];
        const service = body['service_id'];
        if (events.length >= 10 && !chosen.has(service)) chosen.set(service, JSON.stringify(events[7]));
        for (const event of events)
          if (JSON.stringify(event) === chosen.get(service)) {
            if (broken === undefined) delete event[field];
            else event[field] = broken;
          }
        return body;
      },
    },
  };
}

/** Field of one event among 237 → what is put there, and the filters that read it. */
const FIELDS: readonly (readonly [field: string, broken: string | undefined, filters: readonly string[]])[] = [
  ['event_info', undefined, ['event_info']],
  ['event_type', 'unheard of', ['event_type']],
];
for (const [field, broken, filters] of FIELDS)
  test(`one event whose ${field} is ${broken ?? 'missing'} silences the filters of this field, and nothing else`, async () => {
    const about = contracts.filter(({ api }) => api === 'modelarts');
    const [run] = await runsWith([inOneEvent(field, broken)], about);
    const verdicts = (run?.verdicts ?? []).filter(({ operation }) => operation === 'ShowServiceEvents');
    const named = (verdict: Verdict['verdict']) => verdicts.filter((each) => each.verdict === verdict);
    expect(named('violated').map(({ check }) => check)).toEqual(['conformance/body-matches-schema']);
    expect(named('passed').length).toBeGreaterThan(50);
    expect([...named('not judged'), ...named('inconclusive')].map(({ check }) => check)).toEqual([]);
    const skipped = verdicts.filter(({ notes }) => notes.some((note) => note.includes('is not judged because of')));
    expect(skipped.map(({ check }) => check)).toContain('filtering/items-satisfy-the-filter');
    for (const { check, notes } of skipped)
      for (const note of notes.filter((each) => each.includes('is not judged because of')))
        expect(`${check} ${note}`).toMatch(
          new RegExp(`: (?:${filters.join('|')}) is not judged because of conformance/body-matches-schema$`),
        );
  });

test('a sort key that is missing in one event silences what reads the key, and names the check that found it', async () => {
  const about = contracts.filter(({ api }) => api === 'modelarts');
  const [run] = await runsWith([inOneEvent('occur_time', undefined)], about);
  const verdicts = (run?.verdicts ?? []).filter(({ operation }) => operation === 'ShowServiceEvents');
  const byCheck = new Map(verdicts.map((verdict) => [verdict.check, verdict]));
  expect(byCheck.get('sorting/every-page-is-in-order')).toMatchObject({
    verdict: 'not judged',
    becauseOf: 'conformance/body-matches-schema',
  });
  for (const check of [
    'pagination/pages-make-the-whole',
    'pagination/total-counts-every-match',
    'filtering/filters-combine',
  ])
    expect(byCheck.get(check)).toMatchObject({ verdict: 'passed' });
  expect(verdicts.filter(({ verdict }) => verdict === 'violated').map(({ check }) => check)).toEqual([
    'conformance/body-matches-schema',
  ]);
});
