import type { Difference, Fidelity, Heard } from './fidelity.ts';
import type { Finding } from './finding.ts';
import type { ApiRun } from './run.ts';
import type { Verdict } from './verdict.ts';

/**
 * Compares the verdicts on a real provider with those on the mock. Only checks that could be judged on both are
 * compared.
 */
export function compareWithMock(real: ApiRun, mock: ApiRun): Fidelity {
  const pairs = real.verdicts.flatMap((verdict) => {
    const twin = mock.verdicts.find(
      ({ operation, check }) => operation === verdict.operation && check === verdict.check,
    );
    return twin !== undefined && isJudged(verdict) && isJudged(twin) ? [{ verdict, twin }] : [];
  });
  return {
    api: real.api,
    environment: real.environment.name,
    compared: pairs.length,
    differences: pairs.flatMap(differenceOf),
  };
}

function isJudged({ verdict }: Verdict): boolean {
  return verdict === 'passed' || verdict === 'violated' || verdict === 'waived';
}

function differenceOf({ verdict, twin }: { verdict: Verdict; twin: Verdict }): readonly Difference[] {
  const { operation, check, title } = verdict;
  if (signature(verdict) === signature(twin)) return [];
  return [{ operation, check, title, mock: heard(twin), real: heard(verdict) }];
}

/**
 * Two violations of one promise are equal whatever their values are. Two informations are equal where their texts are,
 * because the text names what is not documented.
 */
function signature({ findings }: Verdict): string {
  const said = findings.map((finding) =>
    finding.severity === 'information' ? `${finding.fingerprint} ${finding.message}` : finding.fingerprint,
  );
  return [...new Set(said)].toSorted().join('\n');
}

function heard({ verdict, findings }: Verdict): Heard {
  return { verdict, says: [...new Set(findings.map(({ message }: Finding) => message))] };
}
