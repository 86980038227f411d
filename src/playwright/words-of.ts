/** What stands behind the command of Playwright. */
export function wordsOf(argv: readonly string[]): readonly string[] {
  return argv.slice(argv.indexOf('test') + 1);
}
