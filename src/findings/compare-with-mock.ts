import type { ApiRun, Difference, Fidelity, Finding, Heard, Verdict } from './model.ts';

/** Lays the verdicts on a real provider beside those on the mock: only checks that could be judged on both say something. */
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

/** A violation differs from none whatever its values are; an information is its text, which names what is not documented. */
function signature({ findings }: Verdict): string {
  const said = findings.map((finding) =>
    finding.severity === 'information' ? `${finding.fingerprint} ${finding.message}` : finding.fingerprint,
  );
  return [...new Set(said)].toSorted().join('\n');
}

function heard({ verdict, findings }: Verdict): Heard {
  return { verdict, says: [...new Set(findings.map(({ message }: Finding) => message))] };
}
