import { expect, test } from '#test';
import { readConfiguration } from './configuration.ts';
import { reportsFolder } from './reports-folder.ts';
import { boxes, shelves, shelfVariables } from './testing/invented-contracts.ts';

const folder = import.meta.dirname;
const contracts = [shelves, boxes];
const read = (variables: Readonly<Record<string, string>>) => readConfiguration({ contracts, variables, folder });

for (const [text, chosen, leftOut] of [
  ['', ['shelves', 'boxes'], undefined],
  ['shelves', ['shelves'], ['boxes']],
  ['box*', ['boxes'], ['shelves']],
  ['*', ['shelves', 'boxes'], undefined],
  ['*xes, shelves', ['shelves', 'boxes'], undefined],
] as const)
  test(`CONTRACT_APIS=${text} chooses ${chosen.join(' and ')}`, () => {
    const configuration = read({ CONTRACT_APIS: text });
    expect(configuration.selections.map(({ contract }) => contract.api)).toEqual(chosen);
    expect(configuration.leftOut).toEqual(leftOut);
  });

for (const [text, named] of [
  ['shelve', 'shelve'],
  ['shelves,x*', 'x*'],
  ['shel.es', 'shel.es'],
] as const)
  test(`an API that there is not, ${text}, is told with those that there are`, () => {
    expect(() => read({ CONTRACT_APIS: text })).toThrow(
      `CONTRACT_APIS (--api) holds "${named}", which is no API. Known: shelves, boxes.`,
    );
  });

test('CONTRACT_REQUIRE=environment asks for the environments of the chosen APIs only', () => {
  const required = { ...shelfVariables, CONTRACT_REQUIRE: 'environment' };
  expect(() => read(required)).toThrow(/^BOX_ENDPOINT is not set, so boxes would be verified on the mock/);
  expect(read({ ...required, CONTRACT_APIS: 'shelves' }).selections).toHaveLength(1);
  expect(() => read({ ...required, CONTRACT_APIS: 'boxes' })).toThrow(/^BOX_ENDPOINT is not set/);
});

test('the folder of the reports is named from the folder of the run', () => {
  expect(reportsFolder({ variables: {}, folder: '/project' })).toBe('/project/reports');
  expect(reportsFolder({ variables: { CONTRACT_REPORTS: 'a/b' }, folder: '/project' })).toBe('/project/a/b');
  expect(reportsFolder({ variables: { CONTRACT_REPORTS: '/c', CONTRACT_ENV: '..' }, folder: '/project' })).toBe('/c');
});
