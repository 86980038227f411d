/**
 * Which tests a run has. Playwright starts a new worker after each failed test and loads the test files there again. So
 * the tests read this script instead of loading contracts and checks.
 */
export interface ReplayScript {
  readonly tests: readonly ReplayedTest[];
}

/** A test by its place. */
export interface TestName {
  /** `environments`, or a family of checks. */
  readonly family: string;
  /** The API or the operation that the test is about; with its API where operations of several have one name. */
  readonly about: string;
  readonly title: string;
}

export interface ReplayedTest extends TestName {
  readonly api: string;
  /** Operation and check of the verdict that the test replays; absent where it replays none. */
  readonly operation?: string;
  readonly check?: string;
}

/** A test in the project of an environment; a project named `contract` stands for the only environment. */
export interface ProjectTest extends TestName {
  readonly project: string;
}

/** What came out in one environment. A test with neither a failure nor a reason to skip it passes. */
export interface ReplayedOutcome {
  readonly annotations: readonly { readonly type: string; readonly description: string }[];
  /** The text of the failure. */
  readonly failure?: string;
  /** Why nothing could be judged. */
  readonly skipped?: string;
  /** Whether the reporter of this run counts a failure although the test says that it expects it: see `OneWorkerReporter`. */
  readonly keepsWorker?: boolean;
  /** Milliseconds that the check took. */
  readonly durationMs?: number;
}

export function isSameTest(one: TestName, other: TestName): boolean {
  return one.family === other.family && one.about === other.about && one.title === other.title;
}
