import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Manifest, Run } from '../../findings/index.ts';
import { FINDINGS_SCHEMA, findingsSchema, renderFindingsFile } from '../formats/findings-file.ts';
import { renderCtrf } from '../formats/to-ctrf.ts';
import { renderJunit } from '../formats/to-junit.ts';
import { renderSarif } from '../formats/to-sarif.ts';
import { keepRun, pastRunOf, readHistory } from '../history/index.ts';
import { renderReport } from '../render-report.ts';
import { FolderLock } from './folder-lock.ts';
import { ReportsError, withReports } from './reports-error.ts';

/** What a run leaves, in the order in which readers may find it. Other files of the folder are left alone. */
const LEFT_BY_A_RUN = [
  'index.html',
  'findings.json',
  FINDINGS_SCHEMA,
  'findings.sarif',
  'junit.xml',
  'ctrf.json',
  'results.json',
  'playwright',
  'blob',
];

/** The folder of the reports. It holds one run, or says that there is none: it is cleared first and written whole. */
export class RunFolder {
  readonly path: string;
  readonly #lock: FolderLock;

  private constructor(folder: string) {
    this.path = folder;
    this.#lock = new FolderLock(folder);
  }

  /** Takes and clears a folder. Throws `ReportsError` where another run holds it or it cannot be written. */
  static open(folder: string): RunFolder {
    const opened = RunFolder.reopen(folder);
    withReports(folder, () => opened.clear());
    return opened;
  }

  /** Takes a folder with what it holds. Throws `ReportsError` as `open` does. */
  static reopen(folder: string): RunFolder {
    const opened = new RunFolder(folder);
    withReports(folder, () => {
      makeFolder(folder);
      opened.#lock.take();
    });
    return opened;
  }

  /** A folder that this process holds already. */
  static at(folder: string): RunFolder {
    return new RunFolder(folder);
  }

  clear(): void {
    for (const name of LEFT_BY_A_RUN) rmSync(path.join(this.path, name), { recursive: true, force: true });
  }

  /** Says that a run is under way. Where that run is killed, this is what stays. */
  begin(manifest: Manifest): void {
    const reason = `process ${process.pid} verifies since ${manifest.startedAt}. If it runs no more, it did not come to an end, and there is no verdict`;
    this.write({ manifest, apis: [], unfinished: { kind: 'under way', reason } });
  }

  /** Says that a run was broken off. Never throws: where this cannot be written, `begin` has said it. */
  abort(manifest: Manifest, reason: string): Run {
    const run: Run = { manifest, apis: [], unfinished: { kind: 'aborted', reason: `${reason}; there is no verdict` } };
    try {
      this.write(run);
    } catch {
      // The page says already that this run may not have come to an end.
    }
    return run;
  }

  /** Writes page, findings with their schema, SARIF, JUnit and CTRF, all of them or none, and keeps the run in the history. Throws `ReportsError`. */
  write(run: Run): void {
    const past = pastRunOf(run);
    const texts: Readonly<Record<string, string>> = {
      [FINDINGS_SCHEMA]: findingsSchema(),
      'findings.json': renderFindingsFile(run),
      'findings.sarif': renderSarif(run),
      'junit.xml': renderJunit(run),
      'ctrf.json': renderCtrf(run),
      'index.html': renderReport(run, readHistory(this.path)),
    };
    const drafts = Object.keys(texts).map((name) => ({ name, draft: path.join(this.path, `.${name}.${process.pid}`) }));
    withReports(this.path, () => {
      try {
        for (const { name, draft } of drafts) writeFileSync(draft, texts[name] ?? '');
        for (const { name, draft } of drafts) renameSync(draft, path.join(this.path, name));
        if (past) keepRun(this.path, past);
      } finally {
        for (const { draft } of drafts) rmSync(draft, { force: true });
      }
    });
  }

  /** Lets another run have the folder. */
  close(): void {
    this.#lock.release();
  }
}

/** Where the system lets nobody make a folder, as below /proc, Node tries for ever to make it with those above it. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory())
      throw new ReportsError(`${folder} is no folder: name another one with --reports.`);
    return;
  }
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
}
