import { expect, test } from '#test';
import { contractFrom, operationOf, widgets } from '../../checks/testing/index.ts';
import { literalFragments } from './literal-fragments.ts';

const contract = contractFrom(widgets);
const parameter = operationOf(contract, 'ListWidgets').parameters.find(({ name }) => name === 'text')!;
const fragments = (...texts: string[]) => literalFragments(contract, parameter, texts);

test('takes the fragments that hold most signs', () => {
  const found = fragments('a "b" & c=d', 'plain a', 'half: done', 'plain c', 'half: begun');
  expect(found.slice(0, 2)).toEqual(['a "b" & c=d', 'half: done']);
});

test('takes an inflected word of which a shorter form stands elsewhere', () => {
  expect(fragments('starting model', 'start service', 'stopped')).toContain('starting');
  expect(fragments('starting model', 'begin service')).not.toContain('starting');
});

test('takes a common word, and a single character, that some texts hold', () => {
  const found = fragments('start to deploy 10 models', 'deploy failed');
  expect(found).toEqual(expect.arrayContaining(['to', '0']));
});

test('takes what stands beside letters beyond ASCII', () => {
  expect(fragments('été failed', 'pull image')).toContain('failed');
});

test('takes nothing that all texts hold, and nothing of empty texts', () => {
  expect(fragments('same', 'same')).toEqual([]);
  expect(fragments('', ' ', '…')).toEqual([]);
});

test('stays short', () => {
  const found = fragments(`${'a'.repeat(9000)}:${'b'.repeat(9000)}`, `${'c'.repeat(90)} ${'d'.repeat(90)}`, 'x');
  expect(Math.max(...found.map(({ length }) => length))).toBeLessThanOrEqual(40);
  expect(found.some((text) => text.includes(':'))).toBe(true);
});
