import type { Wanted } from '../../verification/index.ts';
import { isSameTest, type ProjectTest, type ReplayedTest } from '../replay/replay-script.ts';

/** The project that stands for the only environment. */
const ONLY = 'contract';

/** What selected tests want to know, within what is wanted at all. */
export function selectedPart(
  tests: readonly ReplayedTest[],
  { selected, within }: { readonly selected: readonly ProjectTest[]; readonly within: Wanted },
): Wanted {
  const asked = selected.flatMap((each) =>
    tests.filter((test) => isSameTest(test, each)).map((test) => ({ ...test, project: each.project })),
  );
  const isIn = (project: string, environment: string) => project === ONLY || project === environment;
  return {
    api: (api, environment) =>
      within.api(api, environment) && asked.some((test) => test.api === api && isIn(test.project, environment)),
    verdict: (environment, operation, check) =>
      within.verdict(environment, operation, check) &&
      asked.some((test) => test.check === check.id && test.about === operation.id && isIn(test.project, environment)),
  };
}
