import type { Manifest, Run } from '../findings/index.ts';
import { isSameTest, type ProjectTest, type ReplayedTest } from './replay/replay-script.ts';
import { selectsElsewhere } from './selects-elsewhere.ts';

/** A test that was selected. */
export interface SelectedTest extends ProjectTest {
  /** How it ended, where it failed. */
  readonly failed?: string;
  readonly skipped?: true;
}

/** What Playwright made of a run. */
export interface PlaywrightRun {
  readonly status: 'passed' | 'failed' | 'timedout' | 'interrupted';
  /** Absent where Playwright never came to the tests. */
  readonly selected?: readonly SelectedTest[];
  readonly projects: number;
  /** Errors outside of tests. */
  readonly errors: readonly string[];
  /** What stands behind the command on the command line. */
  readonly words: readonly string[];
}

/** The title of the test on waivers. */
export const WAIVERS_TITLE = 'has no expired or needless waiver';

/** What the other machines verify is no concern of this one, so its empty part is no failure. */
const EMPTY_PART = 'no test of this machine was selected, so its part is empty, and merge expects nothing of it';

const BROKEN_OFF = {
  interrupted: 'Ctrl-C broke the run off',
  timedout: 'the global timeout broke the run off',
} as const;

/** What is known of a run when Playwright is done. */
export interface KnownRun {
  readonly manifest: Manifest;
  /** Every test that the run could have had. */
  readonly tests: readonly ReplayedTest[];
  /** Tests of APIs that are left out, which another machine may run. */
  readonly elsewhere: readonly ReplayedTest[];
  /** What the engine found out, where it came to its end. */
  readonly run?: Run;
}

/** The run as it is reported: what the engine found out about the tests that were selected, or why there is no verdict. */
export function finishedRun({ manifest, tests, elsewhere, run }: KnownRun, ended: PlaywrightRun): Run {
  const { status, selected, errors, projects } = ended;
  const unfinished = (kind: 'aborted' | 'nothing selected' | 'empty part', reason: string): Run => ({
    manifest,
    apis: [],
    unfinished: { kind, reason },
  });
  if (status === 'interrupted' || status === 'timedout')
    return unfinished('aborted', `${BROKEN_OFF[status]}; there is no verdict`);
  const isEmpty =
    selected?.length === 0 || (selected === undefined && errors.some((error) => /No tests found/.test(error)));
  const all = tests.length * projects;
  if (isEmpty && (manifest.part?.shard || selectsElsewhere(elsewhere, ended.words)))
    return { ...unfinished('empty part', EMPTY_PART), manifest: withTests(manifest, { selected: 0, all }) };
  if (isEmpty) return unfinished('nothing selected', 'no tests were selected, so there is no verdict');
  const replayed = selected?.filter((each) => tests.some((test) => isSameTest(test, each)));
  const isByHand = selected !== undefined && replayed?.length === 0;
  if (selected === undefined || replayed === undefined || (run === undefined && !isByHand))
    return unfinished('aborted', errors.join(' ') || 'the verification did not come to its end');
  const others = selected.filter((each) => !replayed.includes(each));
  const said = [...errors, ...others.flatMap(({ failed }) => failed ?? [])];
  const sound: Run = {
    ...(run ?? { manifest, apis: [] }),
    ...(others.length > 0 && { byHand: countsOf(others) }),
    ...(said.length > 0 && { errors: said }),
  };
  const distinct = new Set(
    replayed.map(({ project, family, about, title }) => [project, family, about, title].join('\n')),
  ).size;
  if (distinct >= all) return sound;
  return { ...sound, manifest: withTests(sound.manifest, { selected: distinct, all }) };
}

function withTests(manifest: Manifest, tests: { readonly selected: number; readonly all: number }): Manifest {
  return { ...manifest, part: { ...manifest.part, tests } };
}

/** How tests by hand ended. */
function countsOf(tests: readonly SelectedTest[]): NonNullable<Run['byHand']> {
  const failed = tests.filter((test) => test.failed !== undefined).length;
  const skipped = tests.filter((test) => test.skipped).length;
  return { passed: tests.length - failed - skipped, failed, skipped };
}
