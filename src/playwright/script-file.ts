import path from 'node:path';

const REPORTS = path.resolve(import.meta.dirname, '../../reports');

/** What a run leaves for its reports. */
export const FINDINGS_FILE = path.join(REPORTS, 'findings.json');

/** What a run leaves for its tests: see `ReplayScript`. */
export const SCRIPT_FILE = path.join(REPORTS, 'replay.json');

/**
 * What the tests of a run say. Playwright starts a new worker after each failed test, and loads the test files there again: so they read a finished
 * text instead of loading contracts and checks.
 */
export interface ReplayScript {
  readonly tests: readonly ReplayedTest[];
}

export interface ReplayedTest {
  /** `environments`, or a family of checks. */
  readonly family: string;
  /** An API or an operation. */
  readonly subject: string;
  readonly title: string;
  /** Check id, where the test replays a verdict. */
  readonly check?: string;
  /** What came out, by environment; nothing before a run. */
  readonly results: readonly ReplayedResult[];
}

export interface ReplayedResult {
  readonly environment: string;
  readonly annotations: readonly { readonly type: string; readonly description: string }[];
  /** The text of the failure. */
  readonly failure?: string;
  /** Why nothing could be said. */
  readonly skipped?: string;
}
