import type { ConversationCheck, HeardAnswer, Listener, OperationCheck } from '../../checks/index.ts';
import type { Verification } from '../verification.ts';
import type { ApplicableChecks } from './applicable-checks.ts';
import { isConversationCheck, type Job, jobsOf } from './jobs-of.ts';
import type { Ledger } from './ledger.ts';

/** A check that listens, and the job in which it judges what it heard. */
interface Listening {
  readonly listener: Listener;
  readonly job: Job;
}

/** The checks of scope conversation: they hear every answer, and judge when all other checks are done. */
export class Listeners {
  readonly #all: readonly Listening[];
  readonly #ledger: Ledger;

  constructor(verification: Verification, applicable: ApplicableChecks, ledger: Ledger) {
    this.#ledger = ledger;
    this.#all = jobsOf(isConversationCheck, verification, applicable).flatMap((job) => this.#listening(job));
  }

  /** A listener that throws leaves the others alone. */
  hear(answer: HeardAnswer): void {
    for (const { listener, job } of this.#all) {
      const started = performance.now();
      const record = this.#ledger.recordOf(job.operation, job.check);
      try {
        listener.hear(answer);
      } catch (error) {
        record.noteUnjudged(error, job.resource);
      }
      record.durationMs += performance.now() - started;
    }
  }

  get jobs(): readonly Job[] {
    return this.#all.map(({ job }) => job);
  }

  #listening({ check, ...about }: Job<ConversationCheck>): Listening[] {
    try {
      const listener = check.listen(about);
      const { listen: _, ...definition } = check;
      const judging: OperationCheck = {
        ...definition,
        scope: 'operation',
        run: (context) => listener.judge(context),
      };
      return [{ listener, job: { ...about, check: judging, isLast: true } }];
    } catch (error) {
      this.#ledger.recordOf(about.operation, check).noteUnjudged(error, about.resource);
      return [];
    }
  }
}
