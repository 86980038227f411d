import { groupFindings, type Run } from '../../findings/index.ts';
import { runResult } from '../result/index.ts';
import { type CaseGroup, caseGroups, isFailing, type RunCase } from './case-groups.ts';
import type { Format } from './format.ts';

/** The version of the Common Test Report Format that is written. */
const SPECIFICATION = '0.0.0';

/** A run as the text of a CTRF file. */
export const renderCtrf: Format = (run) => `${JSON.stringify(toCtrf(run), null, 2)}\n`;

/** A run in the Common Test Report Format: the cases of JUnit, each with its verdict and the fingerprints of its findings. */
export function toCtrf(run: Run): object {
  const { suite, version, startedAt, durationMs } = run.manifest;
  const { result, headline } = runResult(run);
  const tests = caseGroups(run).flatMap((group) => group.cases.map((each) => testOf(each, group)));
  const count = (status: string) => tests.filter((test) => test.status === status).length;
  const start = Date.parse(startedAt);
  return {
    reportFormat: 'CTRF',
    specVersion: SPECIFICATION,
    timestamp: startedAt,
    generatedBy: suite,
    results: {
      tool: { name: suite, version },
      summary: {
        tests: tests.length,
        passed: count('passed'),
        failed: count('failed'),
        skipped: count('skipped'),
        pending: 0,
        other: 0,
        start,
        stop: start + Math.round(durationMs),
        extra: { result, headline },
      },
      tests,
    },
  };
}

function testOf(testCase: RunCase, { name: group, host }: CaseGroup) {
  const { name, className, milliseconds, text, place, verdict } = testCase;
  return {
    testId: [host, className, verdict?.check ?? name].filter((part) => part !== '').join(' '),
    name,
    status: isFailing(testCase) ? 'failed' : testCase.kind === 'passed' ? 'passed' : 'skipped',
    duration: Math.round(milliseconds),
    suite: [host, group].filter((part) => part !== ''),
    ...(text !== '' && { message: text.split('\n', 1)[0], trace: text }),
    ...(place && { filePath: place.file, line: place.line }),
    ...(verdict && { rawStatus: verdict.verdict, labels: labelsOf(verdict) }),
  };
}

/** An empty list is no label. */
function labelsOf({ api, operation, check, findings }: NonNullable<RunCase['verdict']>): object {
  const fingerprints = [...new Set(groupFindings(findings).map(({ fingerprint }) => fingerprint))];
  return { api, operation, check, ...(fingerprints.length > 0 && { fingerprints }) };
}
