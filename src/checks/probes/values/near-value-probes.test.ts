import { expect, test } from '#test';
import { contextOf, contractFrom, knownWidgets, operationOf, widgets } from '../../testing/index.ts';
import { nearValueProbes } from './near-value-probes.ts';

const operation = operationOf(contractFrom(widgets), 'ListWidgets');
const shelf = operation.parameters.find(({ name }) => name === 'shelf_id')!;
const textsIn = (place: 'header' | 'path') =>
  nearValueProbes(contextOf({ operation, resource: knownWidgets }), [{ ...shelf, in: place }], 'unknown').map(
    ({ text }) => text,
  );

test('a blank behind a name is another name in a path, and no part of it in a header', () => {
  expect(textsIn('path')).toContain('s-100000 ');
  expect(textsIn('header')).not.toContain('s-100000 ');
  expect(textsIn('header')).toContain('s-1000000');
});

test('nothing is tried that a header cannot hold', () => {
  expect(textsIn('path')).toContain('s-100000\0');
  expect(textsIn('header').filter((text) => text !== null && /[^ -~]/.test(text))).toEqual([]);
});

test('no text is tried of what has to be said, but not in a path or a header', () => {
  const texts = (changed: object) =>
    nearValueProbes(
      contextOf({ operation, resource: knownWidgets }),
      [{ ...shelf, in: 'query', required: true, ...changed }],
      'unknown',
    ).map(({ text }) => text);
  expect(texts({})).toContain('');
  for (const changed of [{ required: false }, { in: 'path' }, { in: 'header' }] as const)
    expect(texts(changed)).not.toContain('');
});
