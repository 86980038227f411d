import type { ApiRun, Run, Verdict } from '../findings/index.ts';
import type { ReplayScript } from './replay/replay-script.ts';

/** A test that was selected. */
export interface SelectedTest {
  readonly project: string;
  readonly family: string;
  readonly about: string;
  readonly title: string;
  /** How it ended, where it failed. */
  readonly failed?: string;
}

/** What Playwright made of a run. */
export interface PlaywrightRun {
  readonly status: 'passed' | 'failed' | 'timedout' | 'interrupted';
  /** Absent where Playwright never came to the tests. */
  readonly selected?: readonly SelectedTest[];
  readonly projects: number;
  /** Errors outside of tests. */
  readonly errors: readonly string[];
}

/** The title of the test on waivers. */
export const WAIVERS_TITLE = 'has no expired or needless waiver';

const BROKEN_OFF = {
  interrupted: 'Ctrl-C broke the run off',
  timedout: 'the global timeout broke the run off',
} as const;

/** The run as it is reported: what the engine found about the tests that were selected, or why there is no verdict. */
export function finishedRun(run: Run, { tests }: ReplayScript, ended: PlaywrightRun): Run {
  const { status, selected, errors, projects } = ended;
  const { manifest } = run;
  const unfinished = (kind: 'aborted' | 'nothing selected', reason: string): Run => ({
    manifest,
    apis: [],
    unfinished: { kind, reason },
  });
  if (status === 'interrupted' || status === 'timedout')
    return unfinished('aborted', `${BROKEN_OFF[status]}; there is no verdict`);
  const replayed = selected?.filter((each) => tests.some((test) => isSame(test, each))) ?? [];
  const isEmpty =
    selected?.length === 0 || (selected === undefined && errors.some((error) => /No tests found/.test(error)));
  if (isEmpty) return unfinished('nothing selected', 'no tests were selected, so there is no verdict');
  if (selected === undefined || run.unfinished !== undefined)
    return unfinished('aborted', errors.join(' ') || 'the verification did not come to its end');
  if (replayed.length === 0)
    return unfinished('nothing selected', 'no test of a contract was selected, so there is no verdict');
  const failures = selected.flatMap((each) => (replayed.includes(each) ? [] : (each.failed ?? [])));
  const sound = { ...run, ...(errors.length + failures.length > 0 && { errors: [...errors, ...failures] }) };
  const all = tests.length * projects;
  const distinct = new Set(
    replayed.map(({ project, family, about, title }) => [project, family, about, title].join('\n')),
  );
  if (distinct.size >= all) return sound;
  return {
    ...sound,
    manifest: { ...manifest, part: { ...manifest.part, tests: { selected: distinct.size, all } } },
    apis: run.apis.flatMap((api) => selectedPart(api, replayed)),
  };
}

type Named = Pick<SelectedTest, 'family' | 'about' | 'title'>;

function isSame(one: Named, other: Named): boolean {
  return one.family === other.family && one.about === other.about && one.title === other.title;
}

/** The verdicts of an API on the tests that were selected; nothing where none was. */
function selectedPart(api: ApiRun, selected: readonly SelectedTest[]): readonly ApiRun[] {
  const here = selected.filter(({ project }) => project === api.environment.name || project === 'contract');
  const isSelected = ({ operation, title, check }: Verdict) =>
    here.some((each) => each.about === operation && each.title === title && check.startsWith(`${each.family}/`));
  const verdicts = api.verdicts.filter(isSelected);
  const own = here.filter(({ family, about }) => family === 'environments' && about === api.api);
  if (verdicts.length === 0 && own.length === 0) return [];
  const { waiverErrors, ...rest } = api;
  const judgesWaivers = own.some(({ title }) => title === WAIVERS_TITLE);
  return [{ ...rest, verdicts, ...(judgesWaivers && waiverErrors && { waiverErrors }) }];
}
