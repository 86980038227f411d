import type { ApiRun, Manifest, Run } from '../../findings/index.ts';
import { counted, type VerdictName } from '../../judgement/index.ts';
import { coveragePercent } from '../coverage/index.ts';

/** Why a run fails, one sentence for each reason. Empty where the run passes. */
export function runFailures(run: Run): readonly string[] {
  const { errors = [] } = run;
  return [...errors, ...run.apis.flatMap((api) => apiFailures(api, run.manifest.require))];
}

/** Why one API fails in one environment. */
export function apiFailures(api: ApiRun, require: Manifest['require']): readonly string[] {
  const count = (name: VerdictName) => api.verdicts.filter(({ verdict }) => verdict === name).length;
  const violated = count('violated');
  const inconclusive = count('inconclusive');
  const notJudged = count('not judged');
  const inPart = api.verdicts.filter(({ partly }) => partly !== undefined).length;
  return [
    ...(api.trouble === undefined ? [] : [api.trouble]),
    ...failuresOfChecks(api),
    ...(violated > 0 ? [`${counted(violated, 'checks')} violated.`] : []),
    ...(api.waiverErrors ?? []),
    ...(require.includes('environment') && api.environment.mock
      ? [`${api.api} fell back to the mock, and CONTRACT_REQUIRE asks for an environment.`]
      : []),
    ...(require.includes('conclusive') && inconclusive > 0
      ? [`${counted(inconclusive, 'checks')} inconclusive, and CONTRACT_REQUIRE asks for conclusive.`]
      : []),
    ...(require.includes('judged') && notJudged > 0
      ? [`${counted(notJudged, 'checks')} not judged, and CONTRACT_REQUIRE asks for judged.`]
      : []),
    ...(require.includes('judged') && inPart > 0
      ? [`${counted(inPart, 'checks')} judged in part, and CONTRACT_REQUIRE asks for judged.`]
      : []),
    ...failuresOfCoverage(api, require),
  ];
}

/** Where less of the contract was seen than CONTRACT_REQUIRE asks for. */
export function failuresOfCoverage(
  { coverage }: Pick<ApiRun, 'coverage'>,
  require: Manifest['require'],
): readonly string[] {
  const { seen, all } = coverage ?? { seen: 0, all: 1 };
  return require.flatMap((requirement) => {
    const [, asked] = /^coverage:(\d+)$/.exec(requirement) ?? [];
    if (asked === undefined || seen * 100 >= all * Number(asked)) return [];
    return [`${coveragePercent({ seen, all })} % of the contract was seen, and CONTRACT_REQUIRE asks for ${asked} %.`];
  });
}

/** Failures of checks themselves, each place once. */
function failuresOfChecks({ verdicts }: ApiRun): readonly string[] {
  const failed = verdicts.filter(({ failures = [] }) => failures.length > 0);
  if (failed.length === 0) return [];
  const failures = new Set(failed.flatMap((verdict) => verdict.failures ?? []));
  return [`${counted(failed.length, 'checks')} failed: ${[...failures].join('; ')}`];
}

/** How an API came out. A run in which nothing could be judged did not pass, even where nothing fails it. */
export function apiResult(api: ApiRun, require: Manifest['require']): 'failed' | 'passed' | 'nothing judged' {
  if (apiFailures(api, require).length > 0) return 'failed';
  return api.verdicts.some(({ verdict }) => verdict === 'passed' || verdict === 'waived') ? 'passed' : 'nothing judged';
}

/** The same in words: what the mock passed never reads as if a provider had. */
export function apiHeading(api: ApiRun, require: Manifest['require']): string {
  const result = apiResult(api, require);
  return result === 'passed' && api.environment.mock ? 'passed on the mock' : result;
}

/** Where an API was verified. The text always says so where that was the mock. */
export function verifiedOn({ environment }: ApiRun): string {
  return environment.mock ? 'verified on the MOCK' : `verified on ${environment.origin}`;
}
