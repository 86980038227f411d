import { expect, test } from '#test';
import { type Check, type CheckContext, checks, checksFor, type Listener } from '../checks/index.ts';
import { environmentOf, type Settings } from '../environments/index.ts';
import { HostQueue, verify } from '../engine/index.ts';
import { createClient } from '../client/index.ts';
import { startProvider } from '../provider/index.ts';
import { NotJudged, type Violation } from '../judgement/index.ts';
import { verifyApi } from './verify-api.ts';
import { credentialVariable, placeVariables, TOKEN_API } from '../contract/testing/index.ts';

const contract = TOKEN_API;
const place = placeVariables(contract);
const SETTINGS: Settings = {
  failOn: 'all',
  require: [],
  probes: 'positive',
  maxRequests: 500,
  maxRps: undefined,
  concurrency: 8,
  timeoutMs: 5_000,
};

const kept = checks.filter(
  ({ id }) => id === 'conformance/body-matches-schema' || id === 'pagination/pages-make-the-whole',
);

function mistake(): never {
  throw new TypeError('x is not a function');
}
function failing(id: string, changes: Partial<Check>): Check {
  const [model] = checks.filter(({ scope }) => scope === (changes.scope ?? 'operation'));
  return { scope: 'operation', ...model, id, title: id, reads: [], appliesTo: () => true, ...changes } as Check;
}

async function* nothing(): AsyncIterable<Violation> {}
function listening(id: string, listen: () => Listener): Check {
  return failing(id, { scope: 'conversation', listen });
}

/** Ways in which a check throws. */
const FAILING: readonly Check[] = [
  failing('failing/at-once', { run: mistake }),
  failing('failing/after-an-answer', {
    async *run({ send }: CheckContext) {
      await send();
      yield* [];
      mistake();
    },
  }),
  failing('failing/in-the-survey', {
    async *run({ list }: CheckContext) {
      yield* list.judge(mistake);
    },
  }),
  failing('failing/on-an-exchange', { scope: 'exchange', run: mistake }),
  failing('failing/asked-whether-it-applies', { appliesTo: mistake }),
  failing('failing/asked-whether-it-applies-to-an-exchange', { scope: 'exchange', appliesTo: mistake }),
  listening('failing/to-listen', mistake),
  listening('failing/to-hear', () => ({ hear: mistake, judge: nothing })),
  listening('failing/after-the-run', () => ({ hear: () => undefined, judge: mistake })),
];
const JUDGED = failing('failing/not-judged', {
  run() {
    throw new NotJudged('no data');
  },
});

test('a check that throws is failed, and everything else is judged', async () => {
  const provider = await startProvider({ contracts: [contract], items: 20 });
  const environment = environmentOf(contract, provider.variables, 'mock');
  const client = createClient({ contract, ...environment, timeoutMs: 5_000 });
  const queue = new HostQueue({ concurrency: 8, maxRps: undefined });
  const all = [...kept, ...FAILING, JUDGED];
  const { verdicts } = await verify({ contract, environment, settings: SETTINGS, client, queue, checks: all });
  await client.close();
  await provider.close();
  const of = (id: string) => verdicts.filter(({ check, verdict }) => check === id && verdict !== 'not applicable');
  for (const { id } of kept) expect(of(id).map(({ verdict }) => verdict)).toEqual(of(id).map(() => 'passed'));
  for (const { id } of FAILING)
    for (const { verdict, reason, operation } of of(id)) {
      expect(`${id}: ${verdict}`).toBe(`${id}: failed`);
      expect(reason).toContain(`${id} on ${operation} (`);
      expect(reason).toMatch(
        /TypeError: x is not a function, at src\/verification\/failing-checks\.test\.ts:\d+\. Report it\./,
      );
    }
  expect(of(JUDGED.id).every(({ verdict }) => verdict === 'not judged')).toBe(true);
});

test('an API that cannot be verified because of an exception is the only one that is lost', async () => {
  const environment = environmentOf(
    contract,
    {
      [place.endpoint]: 'http://127.0.0.1:1',
      [place.owner]: 'p',
      [place.resource]: 's',
      [credentialVariable(contract, 'token', 'token')]: 'secret-token',
    },
    'default',
  );
  const run = await verifyApi({
    contract,
    environment,
    settings: SETTINGS,
    queueAt: () => {
      throw new TypeError('no queue for secret-token');
    },
  });
  expect(run.trouble).toMatch(
    new RegExp(
      String.raw`^the verification of ${contract.api} failed by a mistake of this suite: TypeError: no queue for \*\*\*, at `,
    ),
  );
  const applying = contract.operations.flatMap((operation) => checksFor(operation).map(({ id }) => [operation.id, id]));
  const failed = run.verdicts.filter(({ verdict, reason }) => verdict === 'failed' && reason === run.trouble);
  expect(failed.map(({ operation, check }) => [operation, check])).toEqual(applying);
  expect(run.verdicts.filter((each) => !failed.includes(each)).map(({ verdict }) => verdict)).toEqual(
    Array.from({ length: run.verdicts.length - failed.length }, () => 'not applicable'),
  );
});

test('a check that throws when it is asked whether it applies is listed, so that its failure is seen', () => {
  const [operation] = contract.operations;
  const wrong = failing('failing/asked-whether-it-applies', { appliesTo: mistake });
  expect(checksFor(operation!, [wrong, JUDGED])).toEqual([wrong, JUDGED]);
});
