import type { ApiRun, Run } from '../run.ts';
import type { Verdict } from '../verdict.ts';
import { HOSTILE } from './hostile-texts.ts';
import { sampleApi, sampleFinding, sampleRun, sampleVerdict } from './sample-run.ts';

const total = sampleFinding();
const promise = total.promise;

/** A run with every verdict, every severity, two environments of one API, and texts that mean harm. */
export function failingRun(): Run {
  return sampleRun(sampleApi({ verdicts: [...listLoans(), ...showLoan()], incidents: INCIDENTS }), staging());
}

const INCIDENTS: ApiRun['incidents'] = [
  { kind: 'timeout', message: '127.0.0.1:4010 did not answer within 10000 ms', count: 3 },
  { kind: 'throttled', message: 'status 429 with Retry-After: 2', count: 1 },
];

function listLoans(): Verdict[] {
  const filter = { check: 'filtering/equals-keeps-only-equals', title: 'a filter keeps only what is equal' };
  return [
    sampleVerdict({
      check: 'conformance/body-matches-schema',
      title: 'bodies match their schema',
      verdict: 'passed',
      evidence: { 'bodies read': 88 },
      findings: [undocumented()],
    }),
    sampleVerdict(),
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
    sampleVerdict({
      check: 'sorting/default-order',
      title: 'the default order holds',
      verdict: 'inconclusive',
      reason: 'loans were added between two reads of the same window',
    }),
    sampleVerdict({
      ...filter,
      verdict: 'not judged',
      reason: `because of ${total.check}`,
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
    sampleVerdict({
      check: 'errors/envelope',
      title: 'errors come in the documented envelope',
      verdict: 'violated',
      findings: hostile(),
    }),
  ];
}

function showLoan(): Verdict[] {
  const about = { operation: 'ShowLoan' };
  const waiver = { reason: 'the vendor has promised a correction', until: '2026-12-31' };
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
      findings: [
        sampleFinding({
          ...about,
          fingerprint: '00000000000a',
          check: 'errors/envelope',
          message: 'error_code is missing',
          expected: 'a text',
          received: 'no value',
          waiver,
        }),
      ],
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

function offset() {
  return sampleFinding({
    fingerprint: '00000000000b',
    check: 'pagination/offset-counts-pages',
    message: 'offset 1 skips one loan and not one page of 20',
    expected: 'loans 21 to 40',
    received: 'loans 2 to 21',
    at: '/loans',
    promise: {
      ...promise,
      basis: 'decided',
      source: '0002-offset-counts-pages',
      rivals: [
        { claim: { style: 'record-offset' }, source: 'ListLoans 2021-10-16', section: 'parameters', followed: true },
      ],
    },
  });
}

function undocumented() {
  return sampleFinding({
    fingerprint: '00000000000c',
    check: 'conformance/body-matches-schema',
    severity: 'information',
    message: 'loans carry the undocumented field colour',
    received: 'red',
    expected: undefined,
    at: '/loans/0/colour',
  });
}

function hostile() {
  const about = {
    check: 'errors/envelope',
    promise: { ...promise, basis: 'sample' as const, source: HOSTILE.markup, section: HOSTILE.foreign },
  };
  return [
    sampleFinding({
      ...about,
      fingerprint: '00000000000d',
      message: `error_msg is ${HOSTILE.markup}`,
      expected: HOSTILE.foreign,
      received: { text: HOSTILE.closing },
      at: '/error_msg',
      reproduce: `curl 'http://127.0.0.1/?q=${HOSTILE.markup}'`,
    }),
    sampleFinding({
      ...about,
      fingerprint: '00000000000e',
      message: HOSTILE.long,
      expected: HOSTILE.lines,
      received: HOSTILE.long,
      severity: 'warning',
      exchange: {
        ...total.exchange!,
        url: `http://127.0.0.1/${'x'.repeat(3000)}`,
        excerpt: HOSTILE.markup + HOSTILE.long,
      },
    }),
  ];
}
