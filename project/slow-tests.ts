/** Tests that start processes or browsers, or hold whole verifications: `npm run test:fast` leaves them out. Each pattern is of a path from the project's folder. */
export const SLOW_TESTS: readonly string[] = [
  'project/services/**/*.{test,spec}.ts',
  'specs/consumers/**/*.{test,spec}.ts',
  'src/**/compare-contracts.test.ts',
  'src/**/doctor.test.ts',
  'src/**/serve-documentation.test.ts',
  'src/**/host-queue.test.ts',
  'src/**/init-asks.test.ts',
  'src/**/proven-contract.test.ts',
  'src/**/report-*.test.ts',
  'src/**/revisions.test.ts',
  'src/measuring/**/*.{test,spec}.ts',
  'src/package/**/*.{test,spec}.ts',
  'src/pact/**/*.{test,spec}.ts',
];
