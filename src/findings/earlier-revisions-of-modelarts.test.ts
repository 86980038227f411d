import { expect, test } from '#test';
import type { Violation } from '../judgement/index.ts';
import type { AnsweredExchange } from '../client/index.ts';
import { findContract, findOperation, responseExamples } from '../contract/index.ts';
import { createFinding } from './create-finding.ts';
import { earlierRevisions } from './earlier-revisions.ts';
import { renderFinding } from '../reporting/index.ts';
import { CONTRACTS } from '../contract/testing/index.ts';

const contract = findContract(CONTRACTS, 'modelarts');
const operation = findOperation(contract, 'ShowServiceUpdateLogs');
const sample = responseExamples(contract).find(({ name }) => name === 'sample-of-2025')?.value as {
  logs: [Record<string, unknown> & { config: [Record<string, unknown>] }];
};

/** The sample with its log, and the entry in it, changed. */
function answer(log: object, entry: object = {}): AnsweredExchange {
  const [first] = sample.logs;
  const body = { ...sample, logs: [{ ...first, config: [{ ...first.config[0], ...entry }], ...log }] };
  return {
    id: 1,
    operation: operation.id,
    resource: 'real-time',
    purpose: 'a page',
    attempts: 1,
    startedAt: 0,
    durationMs: 5,
    request: { method: 'GET', url: 'http://127.0.0.1/', headers: {}, parameters: { update_time: 'abc' } },
    response: { status: 200, headers: {}, text: JSON.stringify(body), body, flaws: [], leaked: [], bytes: 1 },
  };
}

const LOG = '/components/schemas/ServiceUpdateLog';
const UPDATE_TIME = operation.parameters.find(({ name }) => name === 'update_time')?.pointer ?? '';
const LIST = operation.collection?.pointer ?? '';
const rule = (text: string) => operation.invariants.find(({ message }) => message.includes(text))?.pointer ?? '';
const at = (place: string) => `/logs/0${place}`;

const ROWS: readonly (readonly [string, Partial<Violation> & { promise: string }, readonly string[]])[] = [
  [
    'an instant as a text',
    {
      promise: `${LOG}/properties/update_time`,
      at: at('/update_time'),
      exchange: answer({ update_time: '1574770228888' }),
    },
    ['2019-12-10'],
  ],
  [
    'an instant as another text',
    {
      promise: `${LOG}/properties/update_time`,
      at: at('/update_time'),
      exchange: answer({ update_time: 'yesterday' }),
    },
    [],
  ],
  [
    'a weight as a text',
    {
      promise: '/components/schemas/ServiceLogConfig/properties/weight',
      at: at('/config/0/weight'),
      exchange: answer({}, { weight: '70' }),
    },
    ['2019-12-10'],
  ],
  [
    'a list of settings with numbers',
    {
      promise: `${LOG}/properties/extend_config/items`,
      at: at('/extend_config/0'),
      exchange: answer({ extend_config: [1] }),
    },
    ['2019-12-10', '2022-09-19'],
  ],
  [
    'a field that only the newest revision knows',
    {
      promise: '/components/schemas/CustomSpec/properties/cpu',
      at: at('/config/0/custom_spec/cpu'),
      exchange: answer({}, { custom_spec: { cpu: 0.001 } }),
    },
    ['2019-12-10', '2022-09-19'],
  ],
  [
    'a result that no revision knows',
    { promise: `${LOG}/properties/result`, at: at('/result'), exchange: answer({ result: 'DONE' }) },
    [],
  ],
  [
    'weights that do not add up',
    { promise: rule('add up to 100'), exchange: answer({}, { weight: 70 }) },
    ['2019-12-10', '2022-09-19'],
  ],
  ['a missing weight', { promise: rule('has no weight'), exchange: answer({}) }, []],
  ['a missing number of instances', { promise: rule('has no instance_count'), exchange: answer({}) }, ['2022-09-19']],
  ['an ignored update_time', { promise: `${UPDATE_TIME}/x-answers/invalid`, exchange: answer({}) }, ['2019-12-10']],
  ['a filter that does nothing', { promise: `${LIST}/filters/0`, exchange: answer({}) }, ['2019-12-10']],
  [
    'a filter that takes later updates too',
    { promise: `${LIST}/filters/0`, follows: { match: 'at-least' }, exchange: answer({}) },
    ['2019-12-10'],
  ],
  [
    'no empty list for no match',
    { promise: `${LIST}/promises/no-match-is-empty`, exchange: answer({}) },
    ['2019-12-10'],
  ],
];

for (const [title, violation, versions] of ROWS) {
  test(`${title} is allowed by ${versions.join(' and ') || 'no earlier revision'}`, () => {
    expect(violation.promise).not.toBe('');
    const rivals = earlierRevisions(operation, { message: title, ...violation });
    expect(rivals.map(({ source, section, followed }) => [source, section?.replace(/:\d+$/, ''), followed])).toEqual(
      versions.map((version) => [`revision of ${version}`, `contracts/modelarts/revisions/${version}.yaml`, true]),
    );
  });
}

test('a finding shows the earlier revision as a rival with its line and its claim', () => {
  const [, violation] = ROWS[0] ?? [];
  const finding = createFinding({
    violation: {
      message: 'update_time must be integer',
      received: '1574770228888',
      ...violation,
      promise: violation?.promise ?? '',
    },
    check: { id: 'conformance/body-matches-schema' },
    operation,
    resource: { name: 'real-time' },
    evidence: {},
    masker: (text) => text,
    failOn: 'all',
  });
  expect(renderFinding(finding).replaceAll(/\s+/g, ' ')).toMatch(
    /rival: \{"type":\["integer","string"\].* — revision of 2019-12-10, contracts\/modelarts\/revisions\/2019-12-10\.yaml:\d+; the provider follows this claim/,
  );
});

test('a contract without earlier revisions has none that allow anything', () => {
  const tencent = findContract(CONTRACTS, 'tencent-ccs').operations[0];
  expect(
    tencent &&
      earlierRevisions(tencent, { message: 'any', promise: tencent.pointer, at: '/code', exchange: answer({}) }),
  ).toEqual([]);
});
