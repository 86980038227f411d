/** What can come out of one check on one operation, in the order in which reports name them. */
export const VERDICTS = [
  'passed',
  'violated',
  'failed',
  'waived',
  'inconclusive',
  'not judged',
  'not applicable',
] as const;
export type VerdictName = (typeof VERDICTS)[number];
