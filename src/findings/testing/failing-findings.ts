import { HOSTILE } from './hostile-texts.ts';
import { sampleFinding } from './sample-run.ts';

/** The finding on the total, which a verdict that is not judged names as its reason. */
export const total = sampleFinding();
const { promise } = total;

export function offset() {
  return sampleFinding({
    fingerprint: '00000000000b',
    check: 'pagination/offset-counts-pages',
    message: 'offset 1 skips one loan and not one page of 20',
    expected: 'loans 21 to 40',
    received: 'loans 2 to 21',
    at: '/loans',
    promise: {
      ...promise,
      pointer: '/paths/~1loans/get/x-collection/paging',
      basis: 'decided',
      source: '0002-offset-counts-pages',
      rivals: [
        { claim: { style: 'record-offset' }, source: 'ListLoans 2021-10-16', section: 'parameters', followed: true },
      ],
    },
  });
}

export function undocumented() {
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

export function hostile() {
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

export function waived() {
  return sampleFinding({
    operation: 'ShowLoan',
    fingerprint: '00000000000a',
    check: 'errors/envelope',
    message: 'error_code is missing',
    expected: 'a text',
    received: 'no value',
    waiver: { reason: 'the vendor has promised a correction', until: '2026-12-31' },
  });
}
