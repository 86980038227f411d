import { readFileSync } from 'node:fs';
import { test } from '@playwright/test';
import type { ApiRun, Run } from '../findings/index.ts';
import { FINDINGS_FILE } from './configuration.ts';

let run: Run | undefined;

/** What the engine found out about an API in the environment of this project; skips the test where the API is not verified there. */
export function apiRunOf(api: string): ApiRun {
  run ??= JSON.parse(readFileSync(FINDINGS_FILE, 'utf8')) as Run;
  const { name } = test.info().project;
  const found = run.apis.find((each) => each.api === api && (each.environment.name === name || name === 'contract'));
  test.skip(found === undefined, `${api} is not verified in ${name}`);
  return found as ApiRun;
}
