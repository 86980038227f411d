import { expect, test } from '#test';
import { mergePacts, pactText, type Pact } from './sort-pact.ts';

const part = (description: string, more: object = {}): Pact => ({
  consumer: { name: 'c' },
  provider: { name: 'p' },
  interactions: [{ description, ...more }],
  metadata: { 'pact-js': { version: '9' } },
});

test('parts in any order and however often give one text, sorted throughout', () => {
  const [one, two] = [part('b', { request: { z: 1, a: [{ d: 1, c: 2 }] } }), part('a')];
  const text = pactText(mergePacts([one, two]));
  expect(pactText(mergePacts([two, one, one]))).toBe(text);
  expect(JSON.parse(text)).toMatchObject({
    interactions: [{ description: 'a' }, { description: 'b' }],
    metadata: { pactSpecification: { version: '4.0' } },
  });
  expect(text).toContain('"a": [\n          {\n            "c": 2,\n            "d": 1');
  expect(text).not.toContain('pact-js');
});

test('nothing cannot be merged', () => {
  expect(() => mergePacts([])).toThrow('There is no part to merge.');
});
