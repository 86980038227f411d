/** Tests that do what users do: with commands, in clean checkouts, in folders of others, and with the package as it is published. `npm run test:e2e` runs them, and `npm test` leaves them out. Each pattern is of a path from the project's folder. */
export const END_TO_END_TESTS: readonly string[] = [
  'project/checkout/**/*.test.ts',
  'project/ci/**/*.test.ts',
  'project/guides/write-your-own.test.ts',
  'project/new-check/**/*.test.ts',
  'project/secrecy/secrecy.test.ts',
  'src/**/confirm-verdict.test.ts',
  'src/**/lent-apis.test.ts',
  'src/**/mock.test.ts',
  'src/**/publish.test.ts',
  'src/**/replay.test.ts',
  'src/**/written-at-once.test.ts',
  'src/package/pack/install-package.test.ts',
];
