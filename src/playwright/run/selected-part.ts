import type { Operation } from '../../contract/index.ts';
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
  const all = checksByOperation(tests);
  const chosen = Map.groupBy(asked, ({ project }) => project);
  const byProject = new Map([...chosen].map(([project, own]) => [project, checksByOperation(own)]));
  const isAsked = (environment: string, { id }: Operation, check: string) =>
    [ONLY, environment].some((project) => byProject.get(project)?.get(id)?.has(check));
  return {
    api: (api, environment) =>
      within.api(api, environment) && asked.some((test) => test.api === api && isIn(test.project, environment)),
    verdict: (environment, operation, check) => {
      if (!within.verdict(environment, operation, check)) return false;
      const own = all.get(operation.id) ?? new Set();
      // What does not apply has no test. It is listed where the operation is asked for whole, as it is without tests.
      return own.has(check.id)
        ? isAsked(environment, operation, check.id)
        : [...own].every((id) => isAsked(environment, operation, id));
    },
  };
}

/** The checks that tests speak of, by operation. */
function checksByOperation(tests: readonly ReplayedTest[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = Map.groupBy(tests, ({ about }) => about);
  return new Map([...groups].map(([about, own]) => [about, new Set(own.flatMap(({ check }) => check ?? []))]));
}
