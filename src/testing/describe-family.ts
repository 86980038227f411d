import { test } from '@playwright/test';
import { families, type FamilyName } from '../checks/index.ts';
import { renderFinding, type Verdict } from '../findings/index.ts';
import { configuration, knownContracts } from './configuration.ts';
import { apiRunOf } from './replayed-run.ts';
import { textOnly } from './text-only.ts';

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

function verdictOf({ api, operation, check }: Pick<Verdict, 'api' | 'operation' | 'check'>): Verdict {
  const verdict = apiRunOf(api).verdicts.find((each) => each.operation === operation && each.check === check);
  if (!verdict) throw textOnly(`No verdict on ${operation} × ${check}: the contracts changed while the run was under way. Run it again.`);
  return verdict;
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
