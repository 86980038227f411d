import { expect, test } from '#test';
import { TOKEN_API } from '../../contract/testing/index.ts';
import { derivedFrom } from '../../faults/testing/index.ts';
import { sampleApi, sampleFinding, sampleVerdict } from '../../findings/testing/index.ts';
import { outcomeOf, type SoakRun } from './outcome-of.ts';
import { renderRun, renderSoak } from './render-soak.ts';
import { soak } from './soak.ts';

test('a sound provider is never accused while events arrive, gateways fail and connections break', async () => {
  const runs = await soak({ runs: 1, maxRps: 600, sideBySide: 1, items: 60 });
  expect(runs.flatMap(({ says, trouble }) => [...says, ...trouble])).toEqual([]);
  for (const { isAsExpected, exitCode, incidents, requests } of runs) {
    expect({ isAsExpected, exitCode }).toEqual({ isAsExpected: true, exitCode: 0 });
    expect(incidents).toBeGreaterThan(3);
    expect(requests).toBeGreaterThan(300);
  }
});

test('a broken promise is found by the right check during incidents too, and nothing else is blamed', async () => {
  const faults = ['refusal-malformed', 'total-wrong-under-filter'].map((name) => derivedFrom(TOKEN_API, name));
  const runs = await soak({ runs: 1, maxRps: 600, sideBySide: 2, items: 60, faults });
  expect(
    runs.map(({ fault, isAsExpected, exitCode, misleads }) => ({ fault, isAsExpected, exitCode, misleads })),
  ).toEqual(faults.map(({ id }) => ({ fault: id, isAsExpected: true, exitCode: 1, misleads: false })));
});

/** A run on a provider that breaks a promise, in which this check says something of this weight. */
function runWith(check: string, severity: 'error' | 'information', right?: string): SoakRun {
  const verdict = severity === 'error' ? 'violated' : 'passed';
  const verdicts = [sampleVerdict({ check, verdict, findings: [sampleFinding({ check, severity })] })];
  const job = { number: 1, maxRps: 600, items: 60, fault: derivedFrom(TOKEN_API, 'parameter-bound-ignored') };
  return outcomeOf({ ...job, ...(right !== undefined && { check: right }) }, [sampleApi({ verdicts })]);
}

test('a run in which the right check only informs is as expected', () => {
  expect(runWith('a/right', 'information', 'a/right')).toMatchObject({ isAsExpected: true, exitCode: 0 });
});

test('a run in which only another check finds the fault is not as expected', () => {
  expect(runWith('a/right', 'error', 'a/right')).toMatchObject({ isAsExpected: true, exitCode: 1 });
  expect(runWith('a/other', 'error', 'a/right')).toMatchObject({ isAsExpected: false, exitCode: 1 });
  expect(runWith('a/other', 'error')).toMatchObject({ isAsExpected: false, exitCode: 1 });
});

const RUN: SoakRun = {
  number: 1,
  exitCode: 0,
  isAsExpected: true,
  misleads: false,
  says: [],
  trouble: [],
  leftOpen: [],
  incidents: 2,
  requests: 10,
  durationMs: 1234,
};

test('says how a run ended, and the table at the end', () => {
  expect(renderRun(RUN)).toBe('as expected: run 1, exit 0, 10 requests, 2 incidents, 0 left open, 1.2 s');
  expect(
    renderRun({
      ...RUN,
      exitCode: 1,
      isAsExpected: false,
      says: ['a/b List: wrong'],
      leftOpen: ['inconclusive c/d List: moved'],
    }),
  ).toBe(
    'NOT AS EXPECTED: run 1, exit 1, 10 requests, 2 incidents, 1 left open, 1.2 s\n  a/b List: wrong\n  inconclusive c/d List: moved',
  );
  expect(renderSoak([RUN, { ...RUN, isAsExpected: false }])).toBe(
    '1 of 2  sound\n1 of 2 runs ended with exit 0; 20 requests, 4 incidents, 0 verdicts left open.',
  );
  expect(renderSoak([{ ...RUN, fault: 'gremlin', misleads: true }])).toContain(
    '1 of 1  gremlin  (1 blame something else too)',
  );
});
