import { expect, test } from '#test';
import { revisionsOf } from '../revisions.ts';
import { contractThat } from '../testing/chosen-contracts.ts';
import { CONTRACTS } from '../testing/own-contracts.ts';
import { compareContracts } from './compare-contracts.ts';
import { namedContract } from './named-contract.ts';
import { diffCommand } from './testing/diff-command.ts';

const revised = contractThat('has two earlier revisions', (contract) => revisionsOf(contract).length > 1);
const other = contractThat('is another API', (contract) => contract !== revised);
const nameOf = ({ api, version }: (typeof CONTRACTS)[number]) => `${api}/${version}`;
const [oldest, newer] = revisionsOf(revised).map(({ version }) => version) as [string, string];

test('a contract compared with itself has no difference', async () => {
  for (const contract of CONTRACTS) expect((await compareContracts(contract, contract)).changes).toEqual([]);
});

test('two APIs are not compared', async () => {
  await expect(compareContracts(namedContract(nameOf(revised)), namedContract(nameOf(other)))).rejects.toThrow(
    `are contracts of different APIs: ${revised.api} and ${other.api}.`,
  );
});

const known = CONTRACTS.flatMap((contract) => [...revisionsOf(contract), contract].map(nameOf)).join(', ');
for (const [words, sentence] of [
  [['2018', newer], `Unknown revision "2018". Known: ${known}, or a file.`],
  [[oldest], 'Give two revisions, the older first'],
  [[oldest, 'contracts/none.yaml'], 'contracts/none.yaml does not exist.'],
  [[oldest, newer, '--jsn'], 'Unknown option "--jsn". Did you mean --json?'],
] as const) {
  test(`the command answers ${words.join(' ')} with one sentence and 2`, () => {
    const { code, out, err } = diffCommand(...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
}
