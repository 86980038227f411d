/** The folder of the reports cannot be used. `message` is one sentence for the user, shown without a stack. */
export class ReportsError extends Error {
  override readonly name = 'ReportsError';
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota is used up',
  EFBIG: 'a file may not grow so large',
  EROFS: 'it is read-only',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  ENOTDIR: 'a part of its path is no folder',
  EEXIST: 'a file has that name',
  EISDIR: 'a folder has the name of a file',
};

/** Does something with a folder, and says in one sentence why that failed. */
export function withReports<T>(folder: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof ReportsError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === undefined ? message : `${REASONS[code] ?? 'the system refuses it'} (${code})`;
    throw new ReportsError(
      `The reports cannot be written into ${folder}: ${reason}. Make room there, or name another folder with --reports.`,
      { cause: error },
    );
  }
}
