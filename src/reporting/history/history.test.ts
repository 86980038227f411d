import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '#test';
import { failingRun, sampleRun } from '../../findings/testing/index.ts';
import { RunFolder } from '../folder/index.ts';
import { renderReport } from '../render-report.ts';
import { keepRun, readHistory } from './history-folder.ts';
import { pastRunOf } from './past-run.ts';

function folder(): string {
  const made = test.info().outputPath('reports');
  mkdirSync(made, { recursive: true });
  return made;
}

const { manifest } = sampleRun();
const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T08:00:00.000Z`;

test('keeps each whole run in short, and a cleared folder keeps them all', () => {
  const reports = folder();
  for (const day of [20, 21]) {
    const opened = RunFolder.open(reports);
    const run = { ...failingRun(), manifest: { ...manifest, startedAt: at(day) } };
    opened.begin(run.manifest);
    opened.write(run);
    opened.close();
  }
  const runs = readHistory(reports);
  expect(runs.map(({ startedAt, result }) => [startedAt, result])).toEqual([
    [at(20), 'failed'],
    [at(21), 'failed'],
  ]);
  expect(runs[0]?.apis[0]).toMatchObject({
    api: 'library',
    environment: 'mock',
    coverage: { seen: 3, all: 5 },
    verdicts: { violated: 3, passed: 3 },
  });
  expect(runs[0]?.apis[0]?.findings.map(({ fingerprint }) => fingerprint)).toEqual([
    '0a1b2c3d4e5f',
    '00000000000b',
    '00000000000d',
    '00000000000e',
  ]);
});

test('keeps nothing of a run that came to no end', () => {
  const reports = folder();
  const opened = RunFolder.open(reports);
  opened.begin(manifest);
  opened.abort(manifest, 'SIGTERM broke the run off');
  opened.close();
  expect(readHistory(reports)).toEqual([]);
});

test('keeps the sixty latest runs, and passes over what is no run', () => {
  const reports = folder();
  const past = pastRunOf(sampleRun())!;
  for (let minute = 0; minute < 62; minute += 1)
    keepRun(reports, { ...past, startedAt: new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString() });
  for (const [name, text] of [
    ['2026-01-02T00-00-00-000Z.json', '{"torn'],
    ['2026-01-03T00-00-00-000Z.json', 'null'],
    ['notes.json', '{}'],
  ] as const)
    writeFileSync(path.join(reports, 'history', name), text);
  expect(readHistory(reports).map(({ startedAt }) => startedAt)).toHaveLength(60);
  expect(readHistory(reports)[0]?.startedAt).toBe('2026-01-01T00:02:00.000Z');
  expect(readdirSync(path.join(reports, 'history'))).toContain('notes.json');
});

test('passes over a past run of another shape, and over a folder with the name of one', () => {
  const reports = folder();
  const past = pastRunOf(failingRun())!;
  const [api] = past.apis;
  keepRun(reports, { ...past, startedAt: at(20) });
  const shapes = [
    { ...past, apis: [{}] },
    { ...past, apis: [null] },
    { ...past, apis: [{ ...api, findings: undefined }] },
    { ...past, apis: [{ ...api, findings: [{ message: 7 }] }] },
    { ...past, apis: [{ ...api, requests: '<b>' }] },
    { ...past, apis: [{ ...api, coverage: {} }] },
  ];
  for (const [index, shape] of shapes.entries())
    writeFileSync(path.join(reports, `history/2026-10-0${index + 1}T08-00-00-000Z.json`), JSON.stringify(shape));
  mkdirSync(path.join(reports, 'history/2026-10-20T08-00-00-000Z.json'));
  expect(readHistory(reports).map(({ startedAt }) => startedAt)).toEqual([at(20)]);
  keepRun(reports, { ...past, startedAt: at(21) });
  expect(
    renderReport({ ...failingRun(), manifest: { ...manifest, startedAt: at(22) } }, readHistory(reports)),
  ).toContain('since 2026-11-21 08:00');
});
