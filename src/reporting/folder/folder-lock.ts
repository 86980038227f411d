import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Holder, isSameProcess, mayRun, thisProcess } from './process-mark.ts';
import { ReportsError } from './reports-error.ts';

const TRIES = 50;

/** One run at a time in a folder. The lock is a file with the process that holds it; that of a dead process is taken over. */
export class FolderLock {
  readonly #folder: string;
  readonly #file: string;
  readonly #own = thisProcess();

  constructor(folder: string) {
    this.#folder = folder;
    this.#file = path.join(folder, 'run.lock');
  }

  /** Throws `ReportsError` with the folder and the process where another run holds it. */
  take(): void {
    const draft = `${this.#file}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(this.#own));
    try {
      for (let tries = 0; !this.#isTaken(draft); tries += 1) if (tries === TRIES) throw this.#refusal(this.#holder());
    } finally {
      rmSync(draft, { force: true });
    }
  }

  release(): void {
    const holder = this.#holder();
    if (holder !== undefined && isSameProcess(holder, this.#own)) rmSync(this.#file, { force: true });
  }

  #isTaken(draft: string): boolean {
    try {
      // A link appears at once and whole, and only where there is no such file yet.
      linkSync(draft, this.#file);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = this.#holder();
    if (holder === undefined) return false;
    if (isSameProcess(holder, this.#own)) return true;
    if (mayRun(holder)) throw this.#refusal(holder);
    return this.#takeOver(draft, holder);
  }

  /** Two may find the same dead holder. The one that makes the mark replaces its lock, if that is still there then. */
  #takeOver(draft: string, dead: Holder): boolean {
    const mark = `${this.#file}.taken-over`;
    try {
      linkSync(draft, mark);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const other = readHolder(mark);
      if (other !== undefined && !mayRun(other)) rmSync(mark, { force: true });
      return false;
    }
    try {
      const now = this.#holder();
      if (now === undefined || !isSameProcess(now, dead)) return false;
      renameSync(draft, this.#file);
      return true;
    } finally {
      rmSync(mark, { force: true });
    }
  }

  #holder(): Holder | undefined {
    return readHolder(this.#file);
  }

  #refusal(holder: Holder | undefined): ReportsError {
    const { pid = 'unknown', host = '', startedAt = 'an unknown time' } = holder ?? {};
    const where = host === this.#own.host ? '' : ` on ${host}`;
    return new ReportsError(
      `Another run writes into ${this.#folder}: process ${pid}${where}, since ${startedAt}. Wait for it, or name another folder with --reports. If it is gone, remove ${this.#file}.`,
    );
  }
}

/** A file that holds no process belongs to nobody that could run. */
function readHolder(file: string): Holder | undefined {
  try {
    const read = JSON.parse(readFileSync(file, 'utf8')) as Partial<Holder>;
    return { pid: 0, host: '', startedAt: '', mark: '', ...read };
  } catch (error) {
    return error instanceof SyntaxError
      ? { pid: 2 ** 30, host: thisProcess().host, startedAt: 'an unknown time', mark: '' }
      : undefined;
  }
}
