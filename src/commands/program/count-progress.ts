const LINE_MS = 10_000;

interface Watched {
  readonly stream: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;
  /** Milliseconds that have gone by; a test moves it by hand. */
  readonly now: () => number;
}

/** Says how many of all are done: on one line where somebody watches, elsewhere on a line every ten seconds. */
export function countProgress(
  what: string,
  { stream, now }: Watched = { stream: process.stderr, now: () => performance.now() },
): (done: number, all: number) => void {
  let printedAt = now();
  return (done, all) => {
    const text = `${done} of ${all} ${what}`;
    if (stream.isTTY) stream.write(`\r${text}${done === all ? '\n' : ''}`);
    else if (now() - printedAt >= LINE_MS) {
      printedAt = now();
      stream.write(`${text}\n`);
    }
  };
}
