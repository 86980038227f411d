import { expect, test } from '#test';
import { countProgress } from './count-progress.ts';

function watched(isTTY: boolean) {
  const written: string[] = [];
  const clock = { ms: 0 };
  const write = (text: string | Uint8Array) => written.push(String(text)) > 0;
  return { written, clock, progress: countProgress('are measured', { stream: { isTTY, write }, now: () => clock.ms }) };
}

test('somebody who watches sees one line', () => {
  const { written, progress } = watched(true);
  for (const done of [1, 2, 3]) progress(done, 3);
  expect(written).toEqual(['\r1 of 3 are measured', '\r2 of 3 are measured', '\r3 of 3 are measured\n']);
});

test('a log has a line every ten seconds', () => {
  const { written, clock, progress } = watched(false);
  progress(1, 3);
  clock.ms = 10_000;
  progress(2, 3);
  clock.ms = 19_999;
  progress(3, 3);
  expect(written).toEqual(['2 of 3 are measured\n']);
});
