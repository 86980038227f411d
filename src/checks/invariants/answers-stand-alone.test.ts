import { expect, test } from '#test';
import { answerNotes, contextOf, type FakeProvider, listNotes, someNotes, violationsOf } from '../testing/index.ts';
import { answersStandAlone } from './answers-stand-alone.ts';
import type { CheckContext, OperationCheck } from '../check.ts';

/** The plain request, the question six times with five others between, and the others at once. */
const LAST = 1 + 11 + 3;

type Parameters = Readonly<Record<string, string>>;

const answer = (parameters: Parameters) => ({ status: 200, body: answerNotes(someNotes, parameters) });

const judging: OperationCheck = {
  ...answersStandAlone,
  scope: 'operation',
  run: (context: CheckContext) => {
    const { operation, resource } = context;
    const listener = answersStandAlone.listen(context);
    const send: CheckContext['send'] = async (plan) => {
      const exchange = await context.send(plan);
      listener.hear({ operation, resource, exchange });
      return exchange;
    };
    return listener.judge({ ...context, send });
  },
};

/** What is found where a provider remembers something of the request before. */
async function found(
  remembering: () => FakeProvider,
  operation = listNotes,
  parameters: Parameters = {},
): Promise<(string | undefined)[]> {
  const context = contextOf({
    operation,
    resource: { name: 'first', parameters },
    send: remembering(),
    list: { frozen: async () => ({}), style: () => Promise.reject(new Error('not asked')), judge: () => [] as never },
  });
  const violations = await violationsOf(judging, context);
  expect(context.evidence.counts['answers compared']).toBeGreaterThan(4);
  return violations.map(({ promise }) => promise.split('/').at(-1));
}

test('is silent about a provider that remembers nothing', async () => {
  expect(await found(() => answer)).toEqual([]);
});

for (const name of ['kind', 'order', 'page'])
  test(`fires on a cache whose key lacks ${name}`, async () => {
    const caching = (): FakeProvider => {
      let before: { key: string; said: ReturnType<typeof answer> } | undefined;
      return (parameters) => {
        const { [name]: _, ...others } = parameters;
        const key = JSON.stringify(others);
        const said = before?.key === key ? before.said : answer(parameters);
        before = { key, said };
        return said;
      };
    };
    expect(new Set(await found(caching))).toEqual(new Set(['stable-order']));
  });

test('fires on an answer that is wrong beside others at the same time', async () => {
  const beside = (): FakeProvider => {
    let count = 0;
    return (parameters) => {
      count += 1;
      return answer(count === LAST ? { ...parameters, order: 'up', page: '3' } : parameters);
    };
  };
  expect(await found(beside)).toHaveLength(1);
});

test('is silent where an item arrives, whenever that is', async () => {
  const arriving = (moment: number) => (): FakeProvider => {
    let count = 0;
    return (parameters) => {
      count += 1;
      const notes = count < moment ? someNotes : someNotes.slice(1);
      return { status: 200, body: answerNotes(notes, parameters) };
    };
  };
  for (let moment = 2; moment <= LAST + 1; moment += 1)
    expect(await found(arriving(moment)), `at request ${moment}`).toEqual([]);
});

test('fires on one answer of many that lists nothing, although all others to its request do', async () => {
  const forgetting = (): FakeProvider => {
    let count = 0;
    return (parameters) => {
      count += 1;
      return count === 8 ? { status: 200, body: answerNotes([], parameters) } : answer(parameters);
    };
  };
  // It is the question that is asked in turn, so it is seen there and among all that was heard.
  expect(await found(forgetting)).toEqual(['stable-order', 'stable-order']);
});

const unknown = { outcomes: ['success'], promise: '/parameters/book/unknown' };
const named = { name: 'book', in: 'query', role: 'resource', answers: { unknown }, pointer: '/parameters/book' };
const book = { ...listNotes.parameters[0], ...named };
const inABook = { ...listNotes, parameters: [...listNotes.parameters, book] } as unknown as typeof listNotes;
/** The book of another name is empty, whatever the question. */
const ofTheBook: FakeProvider = ({ book: name, ...parameters }) =>
  name === 'diary' ? answer(parameters) : { status: 200, body: answerNotes([], parameters) };

for (const [does, remembers, expected] of [
  ['gets the list that was just given', (names: number) => names === 1, ['unknown']],
  ['gets nothing', () => false, []],
  ['gets the list in any case, which other checks judge', () => true, []],
] as const)
  test(`${expected.length > 0 ? 'fires' : 'is silent'} where an unknown name ${does}`, async () => {
    const remembering = (): FakeProvider => {
      let known = 0;
      return (parameters, plan) => {
        if (parameters['book'] === 'diary') known = 0;
        else known += 1;
        const served = remembers(known) ? { ...parameters, book: 'diary' } : parameters;
        return ofTheBook(served, plan);
      };
    };
    expect(await found(remembering, inABook, { book: 'diary' })).toEqual(expected);
  });

const promise = '/components/securitySchemes/key/missing';
const missing = { way: 'missing', answer: { outcomes: ['missing-credentials'], promise } };
const signedIn = {
  ...listNotes,
  security: ['key'],
  contract: { ...listNotes.contract, credentials: [{ name: 'key', broken: [missing] }] },
} as unknown as typeof listNotes;

/** Refuses who is not signed in, unless it lets the request in. */
const guarding =
  (letsIn: (parameters: Parameters) => boolean): FakeProvider =>
  (parameters, { credentials }) =>
    credentials && !letsIn(parameters) ? { status: 401, body: {} } : answer(parameters);

test('fires where a stranger gets the answer that was just given', async () => {
  const caching = (): FakeProvider => {
    const known = new Set<string>();
    return (parameters, plan) => {
      const key = JSON.stringify(parameters);
      if (!plan.credentials) known.add(key);
      return guarding(() => known.has(key))(parameters, plan);
    };
  };
  expect(await found(caching, signedIn)).toEqual(['missing']);
});

test('is silent where strangers are let in beside a filter, whatever came before: nothing was remembered', async () => {
  expect(await found(() => guarding(({ kind }) => kind !== undefined), signedIn)).toEqual([]);
});

test('asks usual questions once more where much is left over, with a plain request behind a wrong value', async () => {
  const context = contextOf({
    operation: listNotes,
    resource: { name: 'first', parameters: {} },
    send: answer,
    list: { frozen: async () => ({}), style: () => Promise.reject(new Error('not asked')), judge: () => [] as never },
  });
  await violationsOf(judging, context);
  const asked = context.sent.filter(({ later }) => later === 3);
  const spare = asked.map(({ purpose }) => purpose);
  // What it filters by may be kept for the next request.
  expect(Object.keys(asked[0]?.parameters ?? {}).length).toBeGreaterThan(1);
  expect(spare.slice(0, 2)).toEqual([
    expect.stringContaining(', before a plain request'),
    'a plain request, to compare with all others',
  ]);
  expect(new Set(spare.slice(2))).toEqual(new Set(['a usual question once more']));
});
