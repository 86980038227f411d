import { expect, test } from '#test';
import { changeSuccess } from '../../faults/changes/index.ts';
import { type Filter, numberedPaging } from '../../contract/index.ts';
import { startProvider } from '../../provider/index.ts';
import type { Accepted } from '../../provider/pipeline/index.ts';
import { EVERYTHING, verifyProvider } from '../detection/verify-provider.ts';
import { FIRST_LIST, SECOND_LIST, TOKEN_API } from '../../contract/testing/index.ts';

const contract = TOKEN_API;
/** What both lists say of their resource, and what asks for a part of each of them. */
const [AGREEMENT] = contract.agreements;
const NAME = AGREEMENT?.values[0]?.at ?? '';
const [
  {
    parameter: { name: FILTER },
  },
] = SECOND_LIST.collection!.filters as [Filter];
const { name: PAGE } = numberedPaging(FIRST_LIST.collection)!.page;
/** Some hundred requests that have nothing to do with names. */
const EXTENT = { ...EVERYTHING, authentication: false, resources: 'first', probes: 'positive' } as const;

/** What the service is called in an answer, where it is not its usual name. `count` says how many answers came before. */
type Name = (asked: Pick<Accepted, 'operation' | 'parameters'>, count: number) => string | undefined;

async function verdictOn(name: Name) {
  let count = 0;
  const naming = changeSuccess((body, answer) => {
    const other = name(answer, count);
    count += 1;
    if (other !== undefined) body[NAME.slice(1)] = other;
  });
  const provider = await startProvider({ contracts: [contract], items: 40, wrappers: () => [naming] });
  try {
    const { verdicts } = await verifyProvider(provider, contract, EXTENT);
    const accused = verdicts.filter(({ verdict }) => verdict === 'violated').map(({ check }) => check);
    const verdict = verdicts.find(
      ({ check, operation }) => check === 'invariants/operations-agree' && operation === FIRST_LIST.id,
    );
    return { ...verdict, accused, count };
  } finally {
    await provider.close();
  }
}

const isSecond: (asked: Pick<Accepted, 'operation'>) => boolean = ({ operation }) => operation.id === SECOND_LIST.id;

const wrong: readonly { readonly title: string; readonly name: Name; readonly says: RegExp }[] = [
  {
    title: 'another name under a filter that no check of names uses',
    name: (asked) => (isSecond(asked) && Number(asked.parameters[FILTER]) > 0 ? 'another' : undefined),
    says: new RegExp(String.raw`^${SECOND_LIST.id} says "another" with ${FILTER}=\d+`),
  },
  {
    title: 'another name on far pages',
    name: (asked) => (Number(asked.parameters[PAGE]) >= 3 ? 'another' : undefined),
    says: new RegExp(`^${FIRST_LIST.id} says "another" with .*${PAGE}=`),
  },
  {
    title: 'another name in every fiftieth answer',
    name: (_, count) => (count % 50 === 49 ? 'another' : undefined),
    says: /says "another"/,
  },
  {
    title: 'a new name each time in every fiftieth answer',
    name: (_, count) => (count % 50 === 49 ? `another ${count}` : undefined),
    says: /says "another \d+"/,
  },
  {
    title: 'the old name for good, where the other operation took on the new one',
    name: (asked, count) => (count > 100 && !isSecond(asked) ? 'renamed' : undefined),
    says: new RegExp(`where ${AGREEMENT?.message}$`),
  },
  {
    title: 'the old name now and then, after the new one',
    name: (_, count) => (count > 100 && count % 50 !== 49 ? 'renamed' : undefined),
    says: /, and "[^"]+" before and after$/,
  },
];
for (const { title, name, says } of wrong)
  test(`accuses ${title}`, async () => {
    const { verdict, findings, accused } = await verdictOn(name);
    expect(verdict).toBe('violated');
    expect(findings?.[0]?.message).toMatch(says);
    expect(accused).toEqual(['invariants/operations-agree']);
  });

const changing: readonly { readonly title: string; readonly name: Name }[] = [
  { title: 'a service that is renamed', name: (_, count) => (count > 100 ? 'renamed' : undefined) },
  {
    title: 'a service that is renamed twice',
    name: (_, count) => (count > 150 ? 'renamed again' : count > 80 ? 'renamed' : undefined),
  },
  {
    title: 'a service whose new name comes later to one of the operations',
    name: (asked, count) => (count > (isSecond(asked) ? 150 : 60) ? 'renamed' : undefined),
  },
];
for (const { title, name } of changing)
  test(`does not accuse ${title} while the run goes on`, async () => {
    const { verdict, notes, accused, count } = await verdictOn(name);
    expect(count).toBeGreaterThan(160);
    expect(accused).toEqual([]);
    expect(verdict).toBe('passed');
    expect(notes).toEqual([
      expect.stringMatching(new RegExp(`^${NAME} changed while the run went on: ".*", then "renamed`)),
    ]);
  });

test('is inconclusive about a name that is new in each answer', async () => {
  const { verdict, reason, accused } = await verdictOn((_, count) => `name ${count}`);
  expect({ verdict, accused }).toEqual({ verdict: 'inconclusive', accused: [] });
  expect(reason).toBe(`${NAME} of ${FIRST_LIST.id} changed while it was compared, 3 times`);
});
