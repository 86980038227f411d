import { expect, test } from '#test';
import { type Finding, groupFindings } from '../../findings/index.ts';
import { failingRun } from '../../findings/testing/index.ts';
import { renderReport } from '../render-report.ts';
import { renderFindingsFile } from './findings-file.ts';
import { githubAnnotations } from './github-annotations.ts';
import { jobSummary } from './job-summary.ts';
import { renderTerminal } from './terminal/index.ts';
import { renderCtrf } from './to-ctrf.ts';
import { renderJunit } from './to-junit.ts';
import { renderSarif } from './to-sarif.ts';

const run = failingRun();
const findings = run.apis.flatMap(({ verdicts }) => groupFindings(verdicts.flatMap((verdict) => verdict.findings)));
const isOpen = ({ waiver, severity }: Finding) => waiver === undefined && severity !== 'information';
const fingerprintsOf = (shown: (finding: Finding) => boolean) =>
  new Set(findings.filter(shown).map(({ fingerprint }) => fingerprint));
/** The invented findings have fingerprints that nothing else looks like. */
const namedIn = (text: string) => new Set(text.match(/\b0000000000[0-9a-f]{2}\b|\b0a1b2c3d4e5f\b/g));

const EVERY = fingerprintsOf(() => true);
const OPEN = fingerprintsOf(isOpen);
const FAILING = fingerprintsOf((finding) => isOpen(finding) && finding.severity === 'error');

for (const [format, text, shown] of [
  ['findings.json', renderFindingsFile(run), EVERY],
  ['SARIF', renderSarif(run), EVERY],
  ['CTRF', renderCtrf(run), EVERY],
  ['the page', renderReport(run), EVERY],
  ['the terminal', renderTerminal(run), OPEN],
  ['GitHub annotations', githubAnnotations(run), OPEN],
  ['the job summary', jobSummary(run), fingerprintsOf(({ severity }) => severity !== 'information')],
  ['JUnit', renderJunit(run), FAILING],
] as const)
  test(`the findings of ${format} are those of the run, under the same fingerprints`, () => {
    expect(EVERY.size).toBeGreaterThan(FAILING.size);
    expect(namedIn(text)).toEqual(shown);
  });
