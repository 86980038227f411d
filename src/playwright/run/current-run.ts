import type { ApiRun, Manifest, Run } from '../../findings/index.ts';
import type { Wanted } from '../../verification/index.ts';
import { WAIVERS_TITLE } from '../finished-run.ts';
import { reachedOutcome, verdictOutcome, waiversOutcome } from '../replay/replayed-outcome.ts';
import {
  isSameTest,
  type ProjectTest,
  type ReplayedOutcome,
  type ReplayedTest,
  type TestName,
} from '../replay/replay-script.ts';
import { selectedPart } from './selected-part.ts';

interface Begun {
  /** What ran, should the verification not come to its end. */
  readonly manifest: Manifest;
  /** Every test that the run could have. */
  readonly tests: readonly ReplayedTest[];
  /** Tests of APIs that are left out. */
  readonly elsewhere?: readonly ReplayedTest[];
  readonly wanted: Wanted;
  readonly verify: (wanted: Wanted) => Promise<Run>;
}

/** The verification of one run of Playwright. It begins when the selected tests are known, and sends what they need. */
export class CurrentRun {
  readonly #begun: Begun;
  #run: Promise<Run> | undefined;
  #keepsWorker = false;
  readonly #durations = new Map<string, number>();

  constructor(begun: Begun) {
    this.#begun = begun;
  }

  get tests(): readonly ReplayedTest[] {
    return this.#begun.tests;
  }

  get elsewhere(): readonly ReplayedTest[] {
    return this.#begun.elsewhere ?? [];
  }

  get manifest(): Manifest {
    return this.#begun.manifest;
  }

  /** Begins to verify what these tests ask for. Where they ask for nothing, nothing is sent. */
  select(selected: readonly ProjectTest[]): void {
    const isOfContract = selected.some((each) => this.replays(each));
    this.#run = isOfContract ? this.#verify(selected) : undefined;
    // Those who wait for it hear of its failure; until then nobody has to.
    this.#run?.catch(() => {});
  }

  /** What was found out; `undefined` where nothing was asked. */
  async finished(): Promise<Run | undefined> {
    return this.#run;
  }

  /** What came out of one test. Where nothing was selected, as in UI mode, it is verified by itself. */
  async outcomeOf(asked: ProjectTest): Promise<ReplayedOutcome> {
    const outcome = await this.#outcomeOf(asked);
    if (outcome.durationMs !== undefined) this.#durations.set(keyOf(asked), outcome.durationMs);
    return this.#keepsWorker ? { ...outcome, keepsWorker: true } : outcome;
  }

  /** From now on a reporter counts the failures of tests that keep their worker. */
  keepWorker(): void {
    this.#keepsWorker = true;
  }

  /** Whether a test only tells what the engine found out. */
  replays(test: TestName): boolean {
    return this.tests.some((each) => isSameTest(each, test));
  }

  /** Milliseconds that the check behind a test took, once its outcome was told. */
  durationOf(test: ProjectTest): number | undefined {
    return this.#durations.get(keyOf(test));
  }

  async #outcomeOf(asked: ProjectTest): Promise<ReplayedOutcome> {
    const test = this.tests.find((each) => isSameTest(each, asked));
    if (!test) return failure(`The test is not one of this run: ${asked.family} › ${asked.about} › ${asked.title}.`);
    const { apis, manifest } = await (this.#run ?? this.#verify([asked]));
    const own = apis.filter(({ api }) => api === test.api);
    const api = own.find(({ environment }) => environment.name === asked.project) ?? own[0];
    if (api === undefined || (own.length > 1 && api.environment.name !== asked.project))
      return { annotations: [], skipped: `${test.about} is not verified in ${asked.project}` };
    return outcomeIn(api, { test, require: manifest.require });
  }

  #verify(selected: readonly ProjectTest[]): Promise<Run> {
    const { tests, wanted, verify } = this.#begun;
    return verify(selectedPart(tests, { selected, within: wanted }));
  }
}

function outcomeIn(
  api: ApiRun,
  { test, require }: { readonly test: ReplayedTest; readonly require: readonly string[] },
): ReplayedOutcome {
  if (test.check === undefined) return test.title === WAIVERS_TITLE ? waiversOutcome(api) : reachedOutcome(api);
  const verdict = api.verdicts.find(({ operation, check }) => operation === test.about && check === test.check);
  return verdictOutcome(verdict, require);
}

function keyOf({ project, family, about, title }: ProjectTest): string {
  return [project, family, about, title].join('\n');
}

function failure(text: string): ReplayedOutcome {
  return { annotations: [], failure: text };
}
