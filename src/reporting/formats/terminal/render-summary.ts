import { type ApiRun, groupFindings, type Heard, type Run, type Verdict } from '../../../findings/index.ts';
import { counted, cutText, oneLine } from '../../../judgement/index.ts';
import { verdictCounts } from '../../count-verdicts.ts';
import { reasonsOf, reasonsOfParts } from '../../reasons-of.ts';
import { apiFailures, apiHeading, apiResult, verifiedOn } from '../../result/index.ts';
import { coverageLines } from '../coverage-lines.ts';
import { type Paint, PLAIN, type Tone } from './paint.ts';

/**
 * A run in a few lines for a console. For each API: where it was verified, how it came out, and what was not judged and
 * why.
 */
export function renderSummary(run: Run, paint: Paint = PLAIN): string {
  return run.apis.map((api) => renderApiSummary(api, run, paint)).join('\n\n');
}

function renderApiSummary(api: ApiRun, { manifest, fidelity }: Run, paint: Paint): string {
  const compared = fidelity?.find((each) => each.api === api.api && each.environment === api.environment.name);
  const seconds = (api.durationMs / 1000).toFixed(1);
  return [
    `${paint('title', api.api)} — ${verifiedOn(api)} (${api.environment.mock ? api.environment.origin : api.environment.name})`,
    `  ${paint(toneOf(api, manifest), apiHeading(api, manifest.require).toUpperCase())}: ${verdictCounts(api.verdicts)}; ${counted(api.requests, 'requests')} in ${seconds} s`,
    ...coverageLines(api).map((line) => `  ${cutText(oneLine(line), 400)}`),
    ...section('note', api.notes ?? []),
    ...section('fails because', apiFailures(api, manifest.require)),
    ...section('findings', roots(api.verdicts)),
    ...section(
      'failed',
      api.verdicts.flatMap(({ failures = [] }) => failures),
    ),
    ...section('inconclusive', reasonsOf(api.verdicts, 'inconclusive')),
    ...section('not judged', reasonsOf(api.verdicts, 'not judged')),
    ...section('judged in part', reasonsOfParts(api.verdicts)),
    ...section('not named', api.missing ?? []),
    ...section(
      'the mock answers otherwise, which is no fault of the provider',
      (compared?.differences ?? []).map(
        ({ check, operation, mock, real }) =>
          `${check} on ${operation}: mock ${heard(mock)}, ${api.environment.name} ${heard(real)}`,
      ),
    ),
    ...section(
      'incidents',
      api.incidents.map(({ kind, message, count }) => `${count} × ${kind}: ${message}`),
    ),
  ].join('\n');
}

/** Two that pass may differ in what they say beside it. */
function heard({ verdict, says }: Heard): string {
  return verdict === 'passed' && says.length > 0 ? `passed with ${counted(says.length, 'informations')}` : verdict;
}

/** What the mock passed is no release. */
function toneOf(api: ApiRun, { require }: Run['manifest']): Tone {
  const result = apiResult(api, require);
  if (result === 'passed') return api.environment.mock ? 'doubtful' : 'good';
  return result === 'failed' ? 'bad' : 'doubtful';
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
