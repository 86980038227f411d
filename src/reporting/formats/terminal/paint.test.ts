import { expect, test } from '#test';
import { paintFor } from './paint.ts';

for (const [isTTY, environment, isColoured] of [
  [true, {}, true],
  [false, {}, false],
  [true, { TERM: 'dumb' }, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [false, { FORCE_COLOR: '1' }, true],
  [false, { FORCE_COLOR: '' }, true],
  [false, { FORCE_COLOR: 'true', NO_COLOR: '1' }, true],
  [true, { FORCE_COLOR: '0' }, false],
  [true, { FORCE_COLOR: 'false' }, false],
] as const)
  test(`${isTTY ? 'a terminal' : 'no terminal'} with ${JSON.stringify(environment)} has ${isColoured ? '' : 'no '}colours`, () => {
    const painted = paintFor({ isTTY }, environment)('bad', 'error');
    expect(painted).toBe(isColoured ? '\u001B[1m\u001B[31merror\u001B[39m\u001B[22m' : 'error');
  });
