import { counted } from './counted.ts';
import {
  type ApiRun,
  groupFindings,
  type Run,
  type Verdict,
  type VerdictName,
  VERDICTS,
} from '../../findings/index.ts';
import { apiFailures, apiResult, verifiedOn } from '../run-failures.ts';
import { cutText, oneLine } from '../../judgement/index.ts';

/** The run in a few lines for a console: for each API where it was verified, how it came out, and what was not judged and why. */
export function renderSummary(run: Run): string {
  return run.apis.map((api) => renderApiSummary(api, run)).join('\n\n');
}

function renderApiSummary(api: ApiRun, { manifest, fidelity }: Run): string {
  const compared = fidelity?.find((each) => each.api === api.api && each.environment === api.environment.name);
  const seconds = (api.durationMs / 1000).toFixed(1);
  return [
    `${api.api} — ${verifiedOn(api)} (${api.environment.mock ? api.environment.origin : api.environment.name})`,
    `  ${apiResult(api, manifest.require).toUpperCase()}: ${verdictCounts(api.verdicts)}; ${counted(api.requests, 'requests')} in ${seconds} s`,
    ...section('fails because', apiFailures(api, manifest.require)),
    ...section('findings', roots(api.verdicts)),
    ...section('inconclusive', reasonsOf(api.verdicts, 'inconclusive')),
    ...section('not judged', reasonsOf(api.verdicts, 'not judged')),
    ...section(
      'the mock answers otherwise',
      (compared?.differences ?? []).map(
        ({ check, operation, mock, real }) =>
          `${check} on ${operation}: mock ${mock.verdict}, ${api.environment.name} ${real.verdict}`,
      ),
    ),
    ...section(
      'incidents',
      api.incidents.map(({ kind, message, count }) => `${count} × ${kind}: ${message}`),
    ),
  ].join('\n');
}

/** `41 passed, 2 violated`: verdicts that nothing received are left out. */
export function verdictCounts(verdicts: readonly Verdict[]): string {
  const counts = VERDICTS.map((name) => [name, verdicts.filter(({ verdict }) => verdict === name).length] as const);
  return (
    counts
      .filter(([, count]) => count > 0)
      .map(([name, count]) => `${count.toLocaleString('en-US')} ${name}`)
      .join(', ') || 'no verdicts'
  );
}

/** Reasons of one verdict, the commonest first, each with how many checks it befell. */
export function reasonsOf(verdicts: readonly Verdict[], name: VerdictName): readonly string[] {
  const groups = Map.groupBy(
    verdicts.filter(({ verdict }) => verdict === name),
    ({ reason }) => reason ?? 'no reason given',
  );
  return [...groups]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([reason, { length }]) => `${length} × ${reason}`);
}

/** Each violated check with the checks that could not be judged because of it. */
function roots(verdicts: readonly Verdict[]): readonly string[] {
  return verdicts
    .filter(({ verdict }) => verdict === 'violated')
    .map((root) => {
      const held = heldBackBy(root, verdicts).length;
      const found = counted(groupFindings(root.findings).length, 'findings');
      return `${root.check} on ${root.operation}: ${found}${held > 0 ? `, ${counted(held, 'checks')} not judged because of it` : ''}`;
    });
}

/** The checks that are not judged because of a violated one. */
function heldBackBy(root: Verdict, verdicts: readonly Verdict[]): readonly Verdict[] {
  return verdicts.filter(({ operation, becauseOf }) => operation === root.operation && becauseOf === root.check);
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${cutText(oneLine(line), 400)}`)];
}
