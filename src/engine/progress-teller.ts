import type { Check } from '../checks/index.ts';
import type { Operation } from '../contract/index.ts';
import type { Judges } from './judging/judges.ts';
import type { OperationProgress, Progress, Verification } from './verification.ts';

/** How far a verification is. It counts what gets a verdict, so its figures are those of the report. It is read when somebody wants to know, because answers come fast. */
export class ProgressTeller implements Progress {
  readonly #verification: Verification;
  readonly #requests: () => number;
  /** How many verdicts each operation gets. */
  #all: ReadonlyMap<string, number>;
  /** Of them, those of checks that ask. What only hears answers is done when all is. */
  readonly #asking = new Map<string, Set<string>>();
  /** Steps that are not done, one for each resource, by operation and check. */
  readonly #open = new Map<string, Map<string, number>>();
  #isReached = false;
  #isDone = false;

  constructor(verification: Verification, judges: Pick<Judges, 'checksOf' | 'stages'>, requests: () => number) {
    this.#verification = verification;
    this.#requests = requests;
    const { contract, isWanted = () => true } = verification;
    const wanted = (operation: Operation) => judges.checksOf(operation).filter((check) => isWanted(operation, check));
    this.#all = new Map(contract.operations.map((operation) => [operation.id, wanted(operation).length]));
    for (const { operation, check } of judges.stages.flat()) {
      if (isWanted(operation, check))
        this.#asking.set(operation.id, (this.#asking.get(operation.id) ?? new Set()).add(check.id));
      const checks = this.#open.get(operation.id) ?? new Map<string, number>();
      this.#open.set(operation.id, checks.set(check.id, (checks.get(check.id) ?? 0) + 1));
    }
  }

  get api(): string {
    return this.#verification.contract.api;
  }

  get environment(): string {
    return this.#verification.environment.name;
  }

  get isReached(): boolean {
    return this.#isReached;
  }

  get isDone(): boolean {
    return this.#isDone;
  }

  get requests(): number {
    return this.#requests();
  }

  get pausedMs(): number {
    return this.#verification.queue.pausedMs;
  }

  get operations(): readonly OperationProgress[] {
    return [...this.#all].map(([operation, all]) => {
      if (this.#isDone) return { operation, done: all, all, waitsFor: [] };
      const waitsFor = [...(this.#open.get(operation)?.keys() ?? [])];
      const asking = [...(this.#asking.get(operation) ?? [])];
      return { operation, done: asking.filter((check) => !waitsFor.includes(check)).length, all, waitsFor };
    });
  }

  /** A check of an operation is done with one resource. */
  done({ operation, check }: { readonly operation: Operation; readonly check: Check }): void {
    const checks = this.#open.get(operation.id);
    const left = (checks?.get(check.id) ?? 0) - 1;
    if (left > 0) checks?.set(check.id, left);
    else checks?.delete(check.id);
    this.tell();
  }

  /** The provider answered. */
  answered(): void {
    this.#isReached = true;
    this.tell();
  }

  tell(): void {
    this.#verification.onProgress?.(this);
  }

  /** All is done: what only hears answers has its verdict as well. */
  end(verdicts: readonly { readonly operation: string; readonly verdict: string }[]): void {
    const given = verdicts.filter(({ verdict }) => verdict !== 'not applicable');
    this.#all = new Map([...Map.groupBy(given, ({ operation }) => operation)].map(([id, { length }]) => [id, length]));
    this.#isDone = true;
    this.tell();
  }
}
