import { expect, test } from '#test';
import { readConfiguration } from './configuration.ts';
import { reportsFolder } from './reports-folder.ts';
import { CONTRACTS as contracts } from '../contract/testing/index.ts';

const folder = import.meta.dirname;
const MODELARTS = {
  MODELARTS_ENDPOINT: 'http://127.0.0.1:1',
  MODELARTS_PROJECT_ID: 'p',
  MODELARTS_SERVICE_ID: 's',
  MODELARTS_TOKEN: 't',
};
const read = (variables: Readonly<Record<string, string>>) => readConfiguration({ contracts, variables, folder });

for (const [text, chosen, leftOut] of [
  ['', ['modelarts', 'tencent-ccs'], undefined],
  ['modelarts', ['modelarts'], ['tencent-ccs']],
  ['tencent-*', ['tencent-ccs'], ['modelarts']],
  ['*', ['modelarts', 'tencent-ccs'], undefined],
  ['*-ccs, modelarts', ['modelarts', 'tencent-ccs'], undefined],
] as const)
  test(`CONTRACT_APIS=${text} chooses ${chosen.join(' and ')}`, () => {
    const configuration = read({ CONTRACT_APIS: text });
    expect(configuration.selections.map(({ contract }) => contract.api)).toEqual(chosen);
    expect(configuration.leftOut).toEqual(leftOut);
  });

for (const [text, named] of [
  ['modelart', 'modelart'],
  ['modelarts,x*', 'x*'],
  ['model.rts', 'model.rts'],
] as const)
  test(`an API that there is not, ${text}, is told with those that there are`, () => {
    expect(() => read({ CONTRACT_APIS: text })).toThrow(
      `CONTRACT_APIS (--api) holds "${named}", which is no API. Known: modelarts, tencent-ccs.`,
    );
  });

test('CONTRACT_REQUIRE=environment asks for the environments of the chosen APIs only', () => {
  const required = { ...MODELARTS, CONTRACT_REQUIRE: 'environment' };
  expect(() => read(required)).toThrow(/^CCS_ENDPOINT is not set, so tencent-ccs would be verified on the mock/);
  expect(read({ ...required, CONTRACT_APIS: 'modelarts' }).selections).toHaveLength(1);
  expect(() => read({ ...required, CONTRACT_APIS: 'tencent-ccs' })).toThrow(/^CCS_ENDPOINT is not set/);
});

test('the folder of the reports is named from the folder of the run', () => {
  expect(reportsFolder({ variables: {}, folder: '/project' })).toBe('/project/reports');
  expect(reportsFolder({ variables: { CONTRACT_REPORTS: 'a/b' }, folder: '/project' })).toBe('/project/a/b');
  expect(reportsFolder({ variables: { CONTRACT_REPORTS: '/c', CONTRACT_ENV: '..' }, folder: '/project' })).toBe('/c');
});
