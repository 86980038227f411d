import { test, type TestDetails } from '@playwright/test';
import { askOutcome } from '../run/ask-outcome.ts';
import type { ReplayedTest } from './replay-script.ts';

/** How Playwright lists a test: with its family as a tag, and the id of its check as an annotation. */
export function detailsOf({ family, check }: ReplayedTest): TestDetails {
  return {
    tag: `@${family}`,
    ...(check !== undefined && { annotation: { type: 'check', description: check } }),
  };
}

/** Waits for what the engine finds out in the environment of the running test's project, and passes, fails or skips as it says. */
export async function replay({ family, about, title }: ReplayedTest): Promise<void> {
  const info = test.info();
  // A verification takes as long as its provider does.
  test.setTimeout(0);
  const outcome = await askOutcome({ project: info.project.name, family, about, title });
  info.annotations.push(...outcome.annotations);
  if (outcome.failure !== undefined && outcome.keepsWorker) info.expectedStatus = 'failed';
  if (outcome.failure !== undefined) throw textOnly(outcome.failure);
  if (outcome.skipped !== undefined) test.skip(true, outcome.skipped);
}

/** An error that shows only its text, because its place in the replaying test tells a reader nothing. */
function textOnly(message: string): Error {
  const error = new Error(message);
  error.stack = message;
  return error;
}
