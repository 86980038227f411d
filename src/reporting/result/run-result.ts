import type { ApiRun, Run } from '../../findings/index.ts';
import { counted, cutText, oneLine } from '../../judgement/index.ts';
import { failedTestIn, firstLineOf } from './failed-test.ts';
import { fittingSentences } from './fitting-sentences.ts';
import { apiFailures, apiResult, runFailures } from './run-failures.ts';

/** How a whole run came out. Only `passed` speaks of providers alone; what the mock passed is no release. */
export type ResultName =
  | 'passed'
  | 'passed, partly on the mock'
  | 'passed on the mock'
  | 'passed by hand'
  | 'failed'
  | 'nothing judged'
  | 'nothing selected'
  | 'aborted'
  | 'under way';

/** The one answer of a run: the page, the terminal, `findings.json` and the exit code all give it. */
export interface RunResult {
  readonly result: ResultName;
  /** One line for people. */
  readonly headline: string;
  /** 0 kept or an empty part, 1 something was found or not judged, 2 there is no verdict. */
  readonly exitCode: 0 | 1 | 2;
}

const EXIT_CODES: Readonly<Record<ResultName, RunResult['exitCode']>> = {
  passed: 0,
  'passed, partly on the mock': 0,
  'passed on the mock': 0,
  'passed by hand': 0,
  failed: 1,
  'nothing judged': 1,
  'nothing selected': 2,
  aborted: 2,
  'under way': 2,
};

const LONGEST = 300;
/** Of that, what counts the reasons that do not fit. */
const COUNT = 30;

/** Sums up all APIs of a run. Nothing else decides how a run came out. */
export function runResult(run: Run): RunResult {
  const result = resultOf(run);
  const text = cutText(oneLine(detailOf(run, result)), LONGEST);
  return {
    result,
    headline: `${result.toUpperCase()}: ${text}${partOf(run)}`,
    exitCode: isEmptyPart(run) ? 0 : EXIT_CODES[result],
  };
}

/** Whether a run is the part of a machine of which no test was selected. Whether any machine has one, only merge knows. */
export function isEmptyPart({ unfinished }: Run): boolean {
  return unfinished?.kind === 'empty part';
}

function resultOf(run: Run): ResultName {
  const { apis, unfinished, byHand } = run;
  if (unfinished !== undefined) return unfinished.kind === 'empty part' ? 'nothing selected' : unfinished.kind;
  if (runFailures(run).length > 0) return 'failed';
  if (apis.length === 0 && byHand && byHand.passed > 0) return 'passed by hand';
  if (apis.length === 0 || unjudged(run).length > 0) return 'nothing judged';
  const onMock = apis.filter(({ environment }) => environment.mock).length;
  if (onMock === 0) return 'passed';
  return onMock === apis.length ? 'passed on the mock' : 'passed, partly on the mock';
}

function detailOf(run: Run, result: ResultName): string {
  const { apis, unfinished } = run;
  if (unfinished !== undefined) return unfinished.reason;
  if (result === 'failed') return fittingSentences(failureReasons(run), LONGEST - COUNT);
  if (result === 'passed by hand')
    return `${counted(run.byHand?.passed ?? 0, 'tests')} by hand, and no check of a contract was selected`;
  if (result === 'nothing judged' && apis.length === 0 && run.byHand) return 'every test by hand was skipped';
  if (result === 'nothing judged') return `no check could judge ${unjudged(run).map(placeOf).join(', ') || 'anything'}`;
  if (result === 'passed on the mock')
    return `no provider was verified, only the MOCK (${apis.map(({ api }) => api).join(', ')})`;
  const places = apis.map(placeOf).join(', ');
  return result === 'passed' ? places : `${places}. The MOCK says nothing about a provider`;
}

/** Why a run fails. The contract comes first, whatever else has failed. */
function failureReasons({ apis, manifest, errors = [] }: Run): readonly string[] {
  const ofApis = apis.flatMap((api) =>
    apiFailures(api, manifest.require).map((failure, index) => (index === 0 ? `${placeOf(api)}: ${failure}` : failure)),
  );
  const byHand = errors.filter((error) => failedTestIn(error) !== undefined);
  const said = byHand.length > 1 ? [`${counted(byHand.length, 'tests')} by hand failed.`] : byHand.map(firstLineOf);
  return [...ofApis, ...said, ...errors.filter((error) => !byHand.includes(error)).map(firstLineOf)];
}

function unjudged({ apis, manifest }: Run): readonly ApiRun[] {
  return apis.filter((api) => apiResult(api, manifest.require) === 'nothing judged');
}

function placeOf({ api, environment }: ApiRun): string {
  return `${api} on ${environment.mock ? 'the MOCK' : environment.origin}`;
}

function partOf({ manifest: { part } }: Run): string {
  if (part === undefined) return '';
  const { tests, shard, leftOut = [], operations = [], checks = [] } = part;
  const said = [
    ...(shard === undefined ? [] : [`machine ${shard.current} of ${shard.total}`]),
    ...(tests === undefined ? [] : [`${tests.selected} of ${tests.all} tests`]),
    ...(operations.length === 0 ? [] : [`operations ${operations.join(', ')}`]),
    ...(checks.length === 0 ? [] : [`checks ${checks.join(', ')}`]),
    ...(leftOut.length === 0 ? [] : [`without ${leftOut.join(', ')}`]),
  ];
  return ` — A PART ONLY: ${said.join(', ')}`;
}
