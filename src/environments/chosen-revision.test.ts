import { expect, test } from '#test';
import { type Contract, revisionsOf } from '../contract/index.ts';
import { ConfigurationError } from '../client/index.ts';
import { readConfiguration } from './configuration.ts';
import type { Variables } from './variables.ts';
import { CONTRACTS as contracts, contractThat, credentialVariable, placeVariables } from '../contract/testing/index.ts';

const revised = contractThat('has two earlier revisions', (contract) => revisionsOf(contract).length > 1);
const single = contractThat('has one revision', (contract) => revisionsOf(contract).length === 0);
const [OLDEST, NEWER] = revisionsOf(revised).map(({ version }) => version) as [string, string];
const variableOf = ({ variables }: Contract) => `${variables.prefixes[0]}REVISION`;
const REVISION = variableOf(revised);

function versions(variables: Variables): string[] {
  const { selections } = readConfiguration({ contracts, variables, folder: test.info().outputPath('empty') });
  return selections.map(({ contract }) => `${contract.api} ${contract.version}`);
}

test('without a variable every API is verified against its current contract', () => {
  expect(versions({})).toEqual(contracts.map(({ api, version }) => `${api} ${version}`));
});

test('<API>_REVISION chooses a dated revision of that API alone', () => {
  expect(versions({ [REVISION]: OLDEST })).toEqual(
    contracts.map((each) => `${each.api} ${each === revised ? OLDEST : each.version}`),
  );
});

test('the revision of an API is verified in its environment', () => {
  const place = placeVariables(revised);
  const { selections } = readConfiguration({
    contracts,
    folder: test.info().outputPath('empty'),
    variables: {
      [REVISION]: NEWER,
      [place.endpoint]: 'http://127.0.0.1:1',
      [place.owner]: 'p',
      [place.resource]: 's',
      [credentialVariable(revised, 'token', 'token')]: 't',
    },
  });
  const selection = selections.find(({ contract }) => contract.api === revised.api);
  expect([selection?.contract.version, selection?.environment?.endpoint]).toEqual([NEWER, 'http://127.0.0.1:1']);
});

test('an unknown revision is an error that lists the known ones', () => {
  const wrong = () => versions({ [REVISION]: '2020-01-01', [variableOf(single)]: '2019' });
  expect(wrong).toThrow(ConfigurationError);
  expect(wrong).toThrow(
    `${REVISION}: Unknown revision "2020-01-01" of ${revised.api}. Known: ${[...revisionsOf(revised), revised].map(({ version }) => version).join(', ')}.`,
  );
  expect(wrong).toThrow(`${variableOf(single)}: Unknown revision "2019" of ${single.api}. Known: ${single.version}.`);
});

test('a misspelt name is told', () => {
  expect(() => versions({ [REVISION.replace('SION', 'SON')]: OLDEST })).toThrow(`Did you mean ${REVISION}?`);
});
