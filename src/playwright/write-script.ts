import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checks, familyOf } from '../checks/index.ts';
import type { Contract } from '../contract/index.ts';
import type { ApiRun, Run, Verdict } from '../findings/index.ts';
import { renderFinding } from '../reporting/index.ts';
import { type ReplayedResult, type ReplayedTest, type ReplayScript, SCRIPT_FILE } from './script-file.ts';

/** Writes what the tests of a run say; before a run, only which tests there are. */
export function writeScript(contracts: readonly Contract[], run?: Run): void {
  const script: ReplayScript = { tests: contracts.flatMap((contract) => testsOf(contract, run)) };
  mkdirSync(path.dirname(SCRIPT_FILE), { recursive: true });
  writeFileSync(SCRIPT_FILE, JSON.stringify(script));
}

function testsOf(contract: Contract, run: Run | undefined): ReplayedTest[] {
  const apiRuns = run?.apis.filter(({ api }) => api === contract.api) ?? [];
  const resultsOf = (result: (apiRun: ApiRun) => Omit<ReplayedResult, 'environment'>): ReplayedResult[] =>
    apiRuns.map((apiRun) => ({ environment: apiRun.environment.name, ...result(apiRun) }));
  const environment = { family: 'environments', subject: contract.api };
  return [
    {
      ...environment,
      title: 'is reachable and lets us sign in',
      results: resultsOf(({ trouble }) => ({ annotations: [], ...(trouble !== undefined && { failure: trouble }) })),
    },
    {
      ...environment,
      title: 'has no expired or needless waiver',
      results: resultsOf(({ waiverErrors }) => ({
        annotations: [],
        ...(waiverErrors && { failure: waiverErrors.join('\n') }),
      })),
    },
    ...contract.operations.flatMap((operation) =>
      checks
        .filter((check) => check.appliesTo(operation))
        .map((check): ReplayedTest => ({
          family: familyOf(check),
          subject: operation.id,
          title: check.title,
          check: check.id,
          results: resultsOf(({ verdicts }) =>
            resultOf(
              verdicts.find((verdict) => verdict.operation === operation.id && verdict.check === check.id),
              run?.manifest.require ?? [],
            ),
          ),
        })),
    ),
  ];
}

function resultOf(verdict: Verdict | undefined, require: readonly string[]): Omit<ReplayedResult, 'environment'> {
  if (!verdict)
    return {
      annotations: [],
      failure: 'No verdict was given: the contracts changed while the run was under way. Run it again.',
    };
  const annotations = annotationsOf(verdict);
  const said = `${verdict.verdict}: ${verdict.reason}`;
  const unmet =
    (verdict.verdict === 'inconclusive' && require.includes('conclusive')) ||
    (verdict.verdict === 'not judged' && require.includes('judged'));
  if (unmet) return { annotations, failure: `${said}. CONTRACT_REQUIRE asks for more.` };
  if (verdict.verdict === 'inconclusive' || verdict.verdict === 'not judged') return { annotations, skipped: said };
  if (verdict.verdict !== 'violated') return { annotations };
  const failing = verdict.findings.filter(({ severity, waiver }) => severity === 'error' && !waiver);
  return { annotations, failure: failing.map((finding) => renderFinding(finding)).join('\n\n') };
}

function annotationsOf({ evidence, notes, findings }: Verdict): ReplayedResult['annotations'] {
  return [
    {
      type: 'evidence',
      description: Object.entries(evidence)
        .map(([what, count]) => `${count} ${what}`)
        .join(', '),
    },
    ...notes.map((note) => ({ type: 'note', description: note })),
    ...findings.map((finding) => ({
      type: finding.waiver ? 'waived' : finding.severity,
      description: finding.message,
    })),
  ];
}
