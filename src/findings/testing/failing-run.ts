import type { Coverage, CoveredNode } from '../coverage.ts';
import type { ApiRun, Run } from '../run.ts';
import type { Verdict } from '../verdict.ts';
import { hostile, offset, total, undocumented, waived } from './failing-findings.ts';
import { sampleApi, sampleFinding, sampleRun, sampleVerdict } from './sample-run.ts';

/** A run with every verdict, every severity, two environments of one API, and hostile texts. */
export function failingRun(): Run {
  return sampleRun(
    sampleApi({ verdicts: [...listLoans(), ...showLoan()], incidents: INCIDENTS, ...listenedTo() }),
    staging(),
  );
}

/** What was counted while the run went on. */
function listenedTo(): Pick<ApiRun, 'coverage' | 'sent' | 'consumers' | 'missing'> {
  return {
    coverage: coverage(),
    sent: [1.5, 20, 330].map((durationMs, index) => ({
      operation: 'ListLoans',
      resource: 'branch',
      purpose: `page ${index} of 20`,
      status: 200,
      durationMs,
    })),
    consumers: [
      {
        name: 'reminder-job',
        interactions: [
          { description: 'loans that are overdue', operation: 'ListLoans', states: ['a list with items'] },
          { description: 'loans of nobody', states: [] },
          {
            description: 'loans of a branch',
            operation: 'ListLoans',
            states: [],
            results: [
              { against: 'contract', result: 'passed', reasons: [] },
              { against: 'staging', result: 'failed', reasons: ['$.loans[0].due is missing'] },
            ],
          },
        ],
      },
    ],
    missing: ['The shelf resource is not looked at: set LIBRARY_SHELF_ID.'],
  };
}

function coverage(): Coverage {
  const place = 'contracts/library/openapi.yaml:214';
  const limit: CoveredNode = {
    name: 'limit',
    place,
    sighting: 'seen',
    says: 'sent: 20 (7), 1 (2)',
    beside: ['kind'],
    nodes: [
      { name: 'minimum 1', place, sighting: 'not seen', says: 'kept to the bound 0 times, beyond it 0 times' },
      { name: 'maximum 100', place, sighting: 'only wrong', says: 'kept to the bound 0 times, beyond it 1 time' },
    ],
  };
  const operation = { name: 'ListLoans', place, sighting: 'seen' as const, says: '9 of 9 answers are a success' };
  const success: CoveredNode = { name: 'success', place, sighting: 'seen', says: 'status 200: 9 answers' };
  return {
    seen: 3,
    all: 5,
    operations: [{ ...operation, parameters: [limit], outcomes: [success], headers: [], properties: [] }],
  };
}

const INCIDENTS: ApiRun['incidents'] = [
  { kind: 'timeout', message: '127.0.0.1:4010 did not answer within 10000 ms', count: 3 },
  { kind: 'throttled', message: 'status 429 with Retry-After: 2', count: 1 },
];

function listLoans(): Verdict[] {
  return [
    ...passed(),
    ...violated(),
    ...unjudged(),
    sampleVerdict({
      check: 'errors/envelope',
      title: 'errors come in the documented envelope',
      verdict: 'violated',
      findings: hostile(),
    }),
  ];
}

function passed(): Verdict[] {
  return [
    sampleVerdict({
      check: 'conformance/body-matches-schema',
      title: 'bodies match their schema',
      verdict: 'passed',
      evidence: { 'bodies read': 88 },
      findings: [undocumented()],
    }),
    sampleVerdict(),
  ];
}

function violated(): Verdict[] {
  return [
    sampleVerdict({
      check: total.check,
      title: 'total counts every match',
      verdict: 'violated',
      findings: [total, sampleFinding({ resource: 'van', occurrences: 4 })],
    }),
    sampleVerdict({
      check: 'pagination/offset-counts-pages',
      title: 'offset counts pages',
      verdict: 'violated',
      findings: [offset()],
      notes: ['read on in the style that was observed'],
    }),
  ];
}

function unjudged(): Verdict[] {
  return [
    sampleVerdict({
      check: 'sorting/default-order',
      title: 'the default order holds',
      verdict: 'inconclusive',
      reason: 'loans were added between two reads of the same window',
    }),
    sampleVerdict({
      check: 'filtering/equals-keeps-only-equals',
      title: 'a filter keeps only what is equal',
      verdict: 'not judged',
      reason: `because of ${total.check}`,
      becauseOf: total.check,
      evidence: {},
      resources: [],
    }),
    sampleVerdict({
      check: 'authentication/expired-token',
      title: 'an expired token is refused',
      verdict: 'not judged',
      reason: 'no expired token is configured (LIBRARY_EXPIRED_TOKEN)',
      evidence: {},
    }),
  ];
}

function showLoan(): Verdict[] {
  const about = { operation: 'ShowLoan' };
  return [
    sampleVerdict({
      ...about,
      check: 'conformance/body-matches-schema',
      title: 'bodies match their schema',
      evidence: { 'bodies read': 1 },
    }),
    sampleVerdict({
      ...about,
      verdict: 'not applicable',
      reason: 'the contract promises nothing of this kind',
      evidence: {},
      resources: [],
    }),
    sampleVerdict({
      ...about,
      check: 'errors/envelope',
      title: 'errors come in the documented envelope',
      verdict: 'waived',
      findings: [waived()],
    }),
  ];
}

function staging(): ApiRun {
  return sampleApi({
    environment: {
      name: 'staging',
      mock: false,
      origin: 'https://library.example.com',
      signIn: 'sdk-hmac-sha256',
      resources: ['branch'],
    },
    waiverErrors: [
      'contracts/library/waivers.yaml:3 waived errors/envelope on ShowLoan until 2026-01-01, which is over. Remove it, or agree on a new date.',
    ],
  });
}
