import { expect, test } from '#test';
import { detect } from './detect.ts';

test('reads its command line', () => {
  expect(detect.read(['--only', 'a', '--only', 'b', '--thorough']).options).toEqual({
    thorough: true,
    only: ['a', 'b'],
  });
});

for (const [words, message] of [
  [
    ['--lst'],
    'Unknown option "--lst". Did you mean --list? Known: --list, --only <id>, --check, --thorough, --budgets, --contracts <folder>.',
  ],
  [['--only'], '--only is given without a value. Write --only <id>.'],
] as const)
  test(`refuses ${words.join(' ')} with a sentence`, () => {
    expect(() => detect.read(words)).toThrow(message);
  });

test('refuses a fault that nothing resembles before anything is measured', async () => {
  await expect(detect.run(['--only', 'gremlin'])).rejects.toThrow('Unknown fault "gremlin". Known: ');
});
