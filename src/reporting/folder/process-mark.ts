import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** Who holds a folder. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When it took the folder. */
  readonly startedAt: string;
  /** Tells a process from a later one with the same id. Empty where the system does not say it. */
  readonly mark: string;
}

/** This process, as the holder of a folder. */
export function thisProcess(): Holder {
  return { pid: process.pid, host: hostname(), startedAt: new Date().toISOString(), mark: markOf(process.pid) };
}

export function isSameProcess(one: Holder, other: Holder): boolean {
  return one.pid === other.pid && one.host === other.host && one.mark === other.mark;
}

/** Whether the holder may still run. One of another machine always may, because nobody here can see it. */
export function mayRun({ pid, host, mark }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return markOf(pid) === mark;
}

/** On Linux, the ticks since the start of the system at which a process began. */
function markOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program stands in brackets and may hold blanks.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A zombie has ended, and waits for its parent to hear of it.
    return fields[0] === 'Z' ? 'ended' : (fields[19] ?? '');
  } catch {
    return '';
  }
}
