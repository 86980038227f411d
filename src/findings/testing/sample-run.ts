import type { Finding } from '../finding.ts';
import type { ApiRun, Run } from '../run.ts';
import type { Verdict } from '../verdict.ts';

/** The finding of the design, about an invented library. */
export function sampleFinding(changes: Partial<Finding> = {}): Finding {
  return {
    fingerprint: '0a1b2c3d4e5f',
    check: 'pagination/total-counts-every-match',
    api: 'library',
    operation: 'ListLoans',
    resource: 'branch',
    severity: 'error',
    message: 'total_count is 20 on a page of 20, and a walk over the pages finds 137 loans',
    expected: 137,
    received: 20,
    at: '/total_count',
    promise: {
      pointer: '/components/schemas/Loans/properties/total_count',
      position: { file: 'contracts/library/openapi.yaml', line: 214, column: 9 },
      basis: 'documented',
      source: 'ListLoans 2026-01-08',
      section: 'response table',
      rivals: [],
    },
    occurrences: 1,
    evidence: { 'pages walked': 7, 'loans examined': 137, 'totals read': 1 },
    exchange: {
      method: 'GET',
      url: 'http://127.0.0.1:4010/v1/loans?limit=20',
      requestHeaders: { 'x-auth-token': '***' },
      status: 200,
      responseHeaders: { 'content-type': 'application/json', date: 'Sat, 21 Nov 2026 08:00:00 GMT' },
      excerpt: '{"total_count":20,"loans":[]}',
      durationMs: 3.4,
    },
    reproduce: "curl 'http://127.0.0.1:4010/v1/loans?limit=20' -H 'X-Auth-Token: ***'",
    ...changes,
  };
}

export function sampleVerdict(changes: Partial<Verdict> = {}): Verdict {
  return {
    api: 'library',
    operation: 'ListLoans',
    check: 'pagination/pages-make-the-whole',
    title: 'pages together hold every item once',
    verdict: 'passed',
    evidence: { 'pages walked': 7, 'loans examined': 137 },
    notes: [],
    resources: ['branch'],
    findings: [],
    durationMs: 12,
    ...changes,
  };
}

export function sampleApi(changes: Partial<ApiRun> = {}): ApiRun {
  return {
    api: 'library',
    title: 'Loans of a library',
    contract: { file: 'contracts/library/openapi.yaml', version: '2026-01-08', sha256: 'c0ffee'.repeat(10) },
    environment: {
      name: 'mock',
      mock: true,
      origin: 'http://127.0.0.1:4010',
      signIn: 'token',
      resources: ['branch', 'van'],
    },
    verdicts: [sampleVerdict()],
    incidents: [],
    requests: 312,
    durationMs: 4100,
    ...changes,
  };
}

export function sampleRun(...apis: readonly ApiRun[]): Run {
  return {
    manifest: {
      suite: 'api-contract-suite',
      version: '0.1.0',
      commit: '7179c28',
      startedAt: '2026-11-21T08:00:00.000Z',
      durationMs: 4300,
      failOn: 'all',
      require: [],
      probes: 'all',
    },
    apis: apis.length === 0 ? [sampleApi()] : apis,
  };
}
