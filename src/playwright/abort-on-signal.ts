import { writeSync } from 'node:fs';
import type { Manifest } from '../findings/index.ts';
import { type RunFolder, runResult } from '../reporting/index.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Where the process is told to end, by Ctrl-C too, the reports and the console say that the run was broken off. */
export function abortOnSignal(folder: RunFolder, manifest: Manifest): void {
  for (const signal of SIGNALS)
    process.once(signal, () => {
      const { headline, exitCode } = runResult(folder.abort(manifest, `${signal} broke the run off`));
      writeSync(1, `${headline}\n`);
      process.exit(exitCode);
    });
}
