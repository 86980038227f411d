/** A test by hand that failed, as the errors of a run hold it. */
export interface FailedTest {
  readonly title: string;
  readonly error: string;
}

/** The sentence on a test by hand that failed. */
export function failedTestText({ title, error }: FailedTest): string {
  return `The test "${title}" failed: ${error}`;
}

const WRITTEN = /^The test "(.*?)" failed: (.*)$/su;

/** The test by hand that an error of a run is about; nothing where the error is about something else. */
export function failedTestIn(text: string): FailedTest | undefined {
  const [, title, error] = WRITTEN.exec(text) ?? [];
  return title === undefined || error === undefined ? undefined : { title, error };
}

/** The first line of an error. A test by hand fails with a whole finding, and a list has room for what it is about. */
export function firstLineOf(text: string): string {
  return text.split('\n', 1).join();
}
