import { readFileSync } from 'node:fs';
import { test } from '@playwright/test';
import { families, type FamilyName } from '../checks/index.ts';
import { renderFinding, type Run, type Verdict } from '../findings/index.ts';
import { configuration, FINDINGS_FILE, knownContracts } from './configuration.ts';

let run: Run | undefined;

/** Declares a test for each operation × check of a family that the contract promises something for; each replays one verdict. */
export function describeFamily(family: FamilyName): void {
  for (const contract of knownContracts())
    for (const operation of contract.operations)
      test.describe(operation.id, () => {
        for (const check of families[family].filter((each) => each.appliesTo(operation)))
          test(check.title, { tag: `@${family}`, annotation: { type: 'check', description: check.id } }, () => {
            replay(verdictOf({ api: contract.api, operation: operation.id, check: check.id }));
          });
      });
}

function verdictOf(about: Pick<Verdict, 'api' | 'operation' | 'check'>): Verdict {
  run ??= JSON.parse(readFileSync(FINDINGS_FILE, 'utf8')) as Run;
  const { name } = test.info().project;
  const apiRun = run.apis.find(({ api, environment }) => api === about.api && (environment.name === name || name === 'contract'));
  const verdict = apiRun?.verdicts.find(({ operation, check }) => operation === about.operation && check === about.check);
  test.skip(verdict === undefined, `${about.api} is not verified in ${name}`);
  return verdict as Verdict;
}

function replay({ verdict, reason, evidence, notes, findings }: Verdict): void {
  const { annotations } = test.info();
  annotations.push({ type: 'evidence', description: Object.entries(evidence).map(([what, count]) => `${count} ${what}`).join(', ') });
  for (const note of notes) annotations.push({ type: 'note', description: note });
  if (verdict === 'violated') throw textOnly(findings.filter(({ severity }) => severity === 'error').map((finding) => renderFinding(finding)).join('\n\n'));
  for (const finding of findings) annotations.push({ type: finding.waiver ? 'waived' : finding.severity, description: finding.message });
  const { require } = configuration().settings;
  const unmet = (verdict === 'inconclusive' && require.includes('conclusive')) || (verdict === 'not judged' && require.includes('judged'));
  if (unmet) throw textOnly(`${verdict}: ${reason}. CONTRACT_REQUIRE asks for more.`);
  test.skip(verdict === 'inconclusive' || verdict === 'not judged', `${verdict}: ${reason}`);
}

/** The place in this file tells a reader nothing; the finding says where it stands in the contract. */
function textOnly(message: string): Error {
  const error = new Error(message);
  error.stack = message;
  return error;
}
