import { expect, test } from '#test';
import { ConfigurationError } from '../client/index.ts';
import { readConfiguration } from './configuration.ts';
import type { Variables } from './variables.ts';
import { CONTRACTS as contracts } from '../contract/testing/index.ts';

function versions(variables: Variables): string[] {
  const { selections } = readConfiguration({ contracts, variables, folder: test.info().outputPath('empty') });
  return selections.map(({ contract }) => `${contract.api} ${contract.version}`);
}

test('without a variable every API is verified against its current contract', () => {
  expect(versions({})).toEqual(contracts.map(({ api, version }) => `${api} ${version}`));
});

test('<API>_REVISION chooses a dated revision of that API alone', () => {
  expect(versions({ MODELARTS_REVISION: '2019-12-10' })).toEqual(['modelarts 2019-12-10', 'tencent-ccs 2020']);
});

test('the revision of an API is verified in its environment', () => {
  const {
    selections: [selection],
  } = readConfiguration({
    contracts,
    folder: test.info().outputPath('empty'),
    variables: {
      MODELARTS_REVISION: '2022-09-19',
      MODELARTS_ENDPOINT: 'http://127.0.0.1:1',
      MODELARTS_PROJECT_ID: 'p',
      MODELARTS_SERVICE_ID: 's',
      MODELARTS_TOKEN: 't',
    },
  });
  expect([selection?.contract.version, selection?.environment?.endpoint]).toEqual(['2022-09-19', 'http://127.0.0.1:1']);
});

test('an unknown revision is an error that lists the known ones', () => {
  const wrong = () => versions({ MODELARTS_REVISION: '2020-01-01', CCS_REVISION: '2019' });
  expect(wrong).toThrow(ConfigurationError);
  expect(wrong).toThrow(
    'MODELARTS_REVISION: Unknown revision "2020-01-01" of modelarts. Known: 2019-12-10, 2022-09-19, 2025-03-14, 2026-01-08.',
  );
  expect(wrong).toThrow('CCS_REVISION: Unknown revision "2019" of tencent-ccs. Known: 2020.');
});

test('a misspelt name is told', () => {
  expect(() => versions({ MODELARTS_REVISON: '2019-12-10' })).toThrow('Did you mean MODELARTS_REVISION?');
});
