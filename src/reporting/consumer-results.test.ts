import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '#test';
import { sampleApi, sampleRun } from '../findings/testing/index.ts';
import { addConsumerResults, type ConsumerResults } from './consumer-results.ts';
import { readForeignRun } from './run-file.ts';
import { renderFindingsFile } from './testing/index.ts';

const about = { consumer: 'reminder-job', provider: 'library', interaction: 'loans that are overdue' };
const found = {
  results: [
    { ...about, against: 'contract', result: 'passed', reasons: [] },
    { ...about, against: 'mock', result: 'failed', reasons: ['$.loans is missing'] },
    { ...about, against: 'elsewhere', result: 'failed', reasons: [] },
    { ...about, provider: 'museum', against: 'contract', result: 'failed', reasons: [] },
  ],
  contracts: new Map([['library', sampleApi().contract.sha256]]),
} as const satisfies ConsumerResults;
const consumers = [{ name: 'reminder-job', interactions: [{ description: 'loans that are overdue', states: [] }] }];

function reports(text?: string): string {
  const folder = test.info().outputPath('reports');
  mkdirSync(folder, { recursive: true });
  if (text !== undefined) writeFileSync(path.join(folder, 'findings.json'), text);
  return folder;
}

test('results of pacts join the report of the last verification, where they are about it', () => {
  const folder = reports(renderFindingsFile(sampleRun(sampleApi({ consumers }))));
  expect(addConsumerResults(folder, found)).toMatch(/index\.html shows these results beside the last verification\.$/);
  const run = readForeignRun(path.join(folder, 'findings.json'));
  expect(run.apis[0]?.consumers?.[0]?.interactions[0]?.results).toEqual([
    { against: 'contract', result: 'passed', reasons: [] },
    { against: 'mock', result: 'failed', reasons: ['$.loans is missing'] },
  ]);
  expect(readFileSync(path.join(folder, 'index.html'), 'utf8')).toContain('$.loans is missing');
});

test('a contract that was changed since, a run without an end and no run at all are left alone', () => {
  const changed = renderFindingsFile(sampleRun(sampleApi({ consumers })));
  addConsumerResults(reports(changed), { ...found, contracts: new Map([['library', 'f00']]) });
  expect(readForeignRun(path.join(reports(), 'findings.json')).apis[0]?.consumers).toEqual(consumers);
  const aborted = { ...sampleRun(), apis: [], unfinished: { kind: 'aborted', reason: 'Ctrl-C' } } as const;
  expect(addConsumerResults(reports(renderFindingsFile(aborted)), found)).toBeUndefined();
  expect(addConsumerResults(test.info().outputPath('nowhere'), found)).toBeUndefined();
  expect(addConsumerResults(reports('['), found)).toMatch(/index\.html does not show these results: .* is not JSON/);
});
