import type { Run } from '../../findings/index.ts';
import { sampleApi, sampleFinding, sampleRun, sampleVerdict } from '../../findings/testing/index.ts';

const [FINDINGS, EXCHANGES, OPERATIONS] = [300, 2000, 10];

/** A run with 300 findings of as many causes and 2,000 exchanges. */
export function largeRun(): Run {
  const findings = Array.from({ length: FINDINGS }, (_, index) => finding(index));
  const verdicts = findings.map((each) =>
    sampleVerdict({ check: each.check, operation: each.operation, verdict: 'violated', findings: [each] }),
  );
  const sent = Array.from({ length: EXCHANGES }, (_, index) => ({
    operation: `List${index % OPERATIONS}`,
    resource: 'branch',
    purpose: `page ${index} of 20`,
    status: 200,
    durationMs: 1 + ((index * 7919) % 1000),
  }));
  return sampleRun(sampleApi({ verdicts, sent, requests: EXCHANGES }));
}

function finding(index: number) {
  const name = `fault-${letters(index)}`;
  const { promise, exchange } = sampleFinding();
  return sampleFinding({
    fingerprint: index.toString(16).padStart(12, '0'),
    check: `filtering/${name}`,
    operation: `List${index % OPERATIONS}`,
    message: `the field ${name} is lost`,
    promise: { ...promise, pointer: `/components/schemas/Loan/properties/${name}` },
    ...(exchange && {
      exchange: {
        ...exchange,
        excerpt: JSON.stringify({ loans: Array.from({ length: 40 }, () => ({ name, index })) }),
      },
    }),
  });
}

/** A name without a digit, so that no two findings look like one cause. */
function letters(index: number): string {
  return index.toString(26).replaceAll(/\d/g, (digit) => String.fromCharCode(113 + Number(digit)));
}
