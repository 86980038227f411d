import { expect, test } from '#test';
import { contractFrom, widgets } from '../../checks/testing/index.ts';
import { testsOf } from './write-script.ts';

const library = contractFrom(widgets);
const ALL = { environments: ['mock'], wanted: { api: () => true, verdict: () => true } };
const titlesOf = (...apis: readonly string[]) =>
  testsOf({ contracts: apis.map((api) => ({ ...library, api })), ...ALL }).map(({ family, about, title }) =>
    [family, about, title].join(' › '),
  );

test('a test is named after its operation, and after its API too where operations of two have one name', () => {
  expect(titlesOf('library')).toContainEqual(expect.stringMatching(/ › ListWidgets › /));
  const both = titlesOf('library', 'archive');
  expect(new Set(both).size).toBe(both.length);
  expect(both).toContainEqual(expect.stringMatching(/ › archive ListWidgets › /));
});
