import { readFileSync } from 'node:fs';
import { test } from '@playwright/test';
import { type ReplayedTest, type ReplayScript, SCRIPT_FILE } from './script-file.ts';

/** Declares a test for each operation × check of a family, or for what must be sound in each environment; each replays what the engine found out. */
export function describeFamily(family: string): void {
  const { tests } = JSON.parse(readFileSync(SCRIPT_FILE, 'utf8')) as ReplayScript;
  const subjects = Map.groupBy(
    tests.filter((each) => each.family === family),
    ({ subject }) => subject,
  );
  for (const [subject, replayed] of subjects)
    test.describe(subject, () => {
      for (const each of replayed)
        test(
          each.title,
          {
            tag: `@${family}`,
            ...(each.check !== undefined && { annotation: { type: 'check', description: each.check } }),
          },
          () => replay(each),
        );
    });
}

function replay({ subject, results }: ReplayedTest): void {
  const { project, annotations } = test.info();
  const result = results.find(({ environment }) => environment === project.name || project.name === 'contract');
  test.skip(result === undefined, `${subject} is not verified in ${project.name}`);
  annotations.push(...(result?.annotations ?? []));
  if (result?.failure !== undefined) throw textOnly(result.failure);
  test.skip(result?.skipped !== undefined, result?.skipped ?? '');
}

/** An error of which only the text is shown: the place in the replaying test tells a reader nothing. */
function textOnly(message: string): Error {
  const error = new Error(message);
  error.stack = message;
  return error;
}
