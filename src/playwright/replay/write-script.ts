import { writeFileSync } from 'node:fs';
import { checksFor, familyOf } from '../../checks/index.ts';
import type { Contract } from '../../contract/index.ts';
import type { Wanted } from '../../verification/index.ts';
import { WAIVERS_TITLE } from '../finished-run.ts';
import { runFiles } from '../run-files.ts';
import type { ReplayedTest, ReplayScript } from './replay-script.ts';

interface Scripted {
  readonly contracts: readonly Contract[];
  readonly environments: readonly string[];
  readonly wanted: Wanted;
}

/** Writes which tests a run has, for the processes that cannot know it, and gives it. */
export function writeScript(scripted: Scripted): ReplayScript {
  const script: ReplayScript = { tests: testsOf(scripted) };
  writeFileSync(runFiles().script, JSON.stringify(script));
  return script;
}

/** The tests of contracts: on their environments first, and then on their operations. */
export function testsOf(scripted: Scripted): readonly ReplayedTest[] {
  const { contracts } = scripted;
  return [
    ...contracts.flatMap(({ api }) => environmentTests(api)),
    ...contracts.flatMap((contract) => checkTests(contract, scripted)),
  ];
}

/** The tests on what must be sound in each environment of an API. */
function environmentTests(api: string): ReplayedTest[] {
  const place = { api, family: 'environments', about: api };
  return [
    { ...place, title: 'is reachable and lets us sign in' },
    { ...place, title: WAIVERS_TITLE },
  ];
}

/** A test for each check that applies to an operation and is wanted somewhere. */
function checkTests({ api, operations }: Contract, { environments, wanted }: Scripted): ReplayedTest[] {
  return operations.flatMap((operation) =>
    checksFor(operation)
      .filter((check) => environments.some((name) => wanted.verdict(name, operation, check)))
      .map((check) => ({
        api,
        family: familyOf(check),
        about: operation.id,
        title: check.title,
        check: check.id,
      })),
  );
}
