/**
 * What the tests of a run say. Playwright starts a new worker after each failed test and loads the test files there
 * again. So the tests read this finished script instead of loading contracts and checks.
 */
export interface ReplayScript {
  readonly tests: readonly ReplayedTest[];
}

export interface ReplayedTest {
  /** `environments`, or a family of checks. */
  readonly family: string;
  /** The API or the operation that the test is about. */
  readonly about: string;
  readonly title: string;
  /** Check id, where the test replays a verdict. */
  readonly check?: string;
  /** What came out, by environment; nothing before a run. */
  readonly results: readonly ReplayedResult[];
}

/** What came out in one environment. A test with neither a failure nor a reason to skip it passes. */
export interface ReplayedResult {
  readonly environment: string;
  readonly annotations: readonly { readonly type: string; readonly description: string }[];
  /** The text of the failure. */
  readonly failure?: string;
  /** Why nothing could be judged. */
  readonly skipped?: string;
}
