/** What an assertion fails with, without what changes from run to run or with a line of a contract; `nothing` where it passes. */
export function toldBy(assert: () => void): string {
  try {
    assert();
  } catch (error) {
    return (error as Error).message
      .replaceAll(/127\.0\.0\.1:\d+/g, 'HOST')
      .replaceAll(/\.yaml:\d+/g, '.yaml:LINE')
      .replaceAll(/(?<=\/branches\/)\w+/g, 'ID');
  }
  return 'nothing';
}
