import { test, type TestDetails } from '@playwright/test';
import type { ReplayedTest } from './replay-script.ts';

/** How Playwright lists a test: with its family as a tag, and the id of its check as an annotation. */
export function detailsOf({ family, check }: ReplayedTest): TestDetails {
  return {
    tag: `@${family}`,
    ...(check !== undefined && { annotation: { type: 'check', description: check } }),
  };
}

/** Passes, fails or skips the running test as the engine found out in the environment of its project. */
export function replay({ about, results }: ReplayedTest): void {
  const { project, annotations } = test.info();
  const result = results.find(({ environment }) => environment === project.name || project.name === 'contract');
  test.skip(result === undefined, `${about} is not verified in ${project.name}`);
  annotations.push(...(result?.annotations ?? []));
  if (result?.failure !== undefined) throw textOnly(result.failure);
  test.skip(result?.skipped !== undefined, result?.skipped ?? '');
}

/** An error that shows only its text, because its place in the replaying test tells a reader nothing. */
function textOnly(message: string): Error {
  const error = new Error(message);
  error.stack = message;
  return error;
}
