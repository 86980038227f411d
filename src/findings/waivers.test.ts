import { expect, test } from '#test';
import { applyWaivers } from './apply-waivers.ts';
import { parseWaivers, readWaivers, type Waiver } from './read-waivers.ts';
import { sampleFinding, sampleVerdict } from './testing/index.ts';

const FILE = 'contracts/library/waivers.yaml';
const context = { checks: ['errors/envelope'], operations: ['ListLoans'], today: '2026-11-21' };
const parse = (text: string) => parseWaivers(text, { ...context, file: FILE });
const sound = '- { check: errors/envelope, operation: ListLoans, reason: agreed, until: 2026-12-31 }';

test('reads a sound waiver with its place', () => {
  expect(parse(`# accepted\n${sound}`)).toEqual({
    waivers: [
      {
        check: 'errors/envelope',
        operation: 'ListLoans',
        reason: 'agreed',
        until: '2026-12-31',
        position: { file: FILE, line: 2, column: 3 },
      },
    ],
    errors: [],
  });
});

test('counts a waiver on its last day', () =>
  expect(parse(sound.replace('2026-12-31', '2026-11-21')).errors).toEqual([]));

test('finds no waivers in an empty or a missing file', async () => {
  expect(parse('')).toEqual({ waivers: [], errors: [] });
  expect(await readWaivers('contracts/nowhere/waivers.yaml', context)).toEqual({ waivers: [], errors: [] });
});

const refusals: readonly (readonly [string, string, RegExp])[] = [
  ['what is no YAML', '- [', /^contracts\/library\/waivers\.yaml:\d+ is not YAML/],
  [
    'what is no list',
    'check: errors/envelope',
    /:1 must hold a list of waivers, each with check, operation, reason and until/,
  ],
  [
    'a waiver without a reason',
    sound.replace('reason: agreed, ', ''),
    /:1 must be a waiver with check, operation, reason/,
  ],
  ['a blank reason', sound.replace('agreed', '" "'), /:1 must be a waiver/],
  ['a text in the place of a waiver', `${sound}\n- text`, /:2 must be a waiver/],
  [
    'an unknown field',
    sound.replace('reason', 'expires: never, reason'),
    /:1 has the unknown field "expires"\. Known: check, operation/,
  ],
  [
    'an unknown check',
    `${sound}\n${sound.replace('errors/envelope', 'errors/envelop')}`,
    /:2 waives the unknown check "errors\/envelop"/,
  ],
  [
    'an unknown operation',
    sound.replace('ListLoans', 'ListLoan'),
    /:1 waives the unknown operation "ListLoan"\. Known: ListLoans\./,
  ],
  ['what is no day', sound.replace('2026-12-31', '31.12.2026'), /:1 says until "31\.12\.2026".*YYYY-MM-DD/],
  ['a day that no month has', sound.replace('2026-12-31', '2026-12-32'), /:1 says until "2026-12-32"/],
  [
    'an expired waiver',
    sound.replace('2026-12-31', '2026-11-20'),
    /:1 waived errors\/envelope on ListLoans until 2026-11-20, which is over/,
  ],
];
for (const [what, text, sentence] of refusals) {
  test(`refuses ${what}`, () => {
    const { errors, broken } = parse(text);
    expect(errors).toEqual([expect.stringMatching(sentence)]);
    expect(broken).toEqual(/which is over/.test(sentence.source) ? undefined : errors);
  });
}

test('keeps the sound waivers beside one that is refused', () => {
  const { waivers, errors } = parse(`${sound}\n- text`);
  expect([waivers.length, errors.length]).toEqual([1, 1]);
});

const waiver: Waiver = {
  check: 'errors/envelope',
  operation: 'ListLoans',
  reason: 'agreed',
  until: '2026-12-31',
  position: { file: FILE, line: 2, column: 3 },
};
const violated = sampleVerdict({
  check: 'errors/envelope',
  verdict: 'violated',
  findings: [sampleFinding({ check: 'errors/envelope' })],
});
const apply = (verdict: typeof violated, changes: Partial<Waiver> = {}) =>
  applyWaivers({ verdicts: [verdict], environment: 'staging' }, [{ ...waiver, ...changes }]);

test('waives what is accepted', () => {
  expect(apply(violated)).toMatchObject({
    verdicts: [{ verdict: 'waived', findings: [{ waiver: { reason: 'agreed', until: '2026-12-31' } }] }],
    errors: [],
  });
});

const untouched: readonly (readonly [string, Partial<Waiver>])[] = [
  ['another check', { check: 'errors/other' }],
  ['another operation', { operation: 'ShowLoan' }],
  ['another environment', { environment: 'production' }],
];
for (const [what, changes] of untouched) {
  test(`leaves alone what a waiver for ${what} does not name`, () =>
    expect(apply(violated, changes)).toEqual({ verdicts: [violated], errors: [], doubts: [] }));
}

test('waives in the environment that it names', () =>
  expect(apply(violated, { environment: 'staging' }).verdicts[0]?.verdict).toBe('waived'));

test('asks to remove a waiver of what passed', () => {
  expect(apply(passed).errors).toEqual([
    `${FILE}:2 waives errors/envelope on ListLoans, which passed on staging. Remove the waiver.`,
  ]);
  expect(apply(passed, { environment: 'production' }).errors).toEqual([]);
});

const passed = { ...violated, verdict: 'passed', findings: [] } as const;
const elsewhere: readonly [what: string, verdict: typeof violated, changes: Partial<Waiver>, errors: number][] = [
  ['keeps a waiver that is needed in another environment of the run', violated, {}, 0],
  [
    'keeps a waiver that may be needed in another environment of the run',
    { ...passed, verdict: 'inconclusive' },
    {},
    0,
  ],
  ['asks to remove a waiver of what passed in every environment of the run', passed, {}, 1],
  ['asks to remove a waiver of one environment, whatever another needs', violated, { environment: 'staging' }, 1],
];
for (const [what, verdict, changes, errors] of elsewhere) {
  test(what, () =>
    expect(
      applyWaivers({ verdicts: [passed], environment: 'staging', elsewhere: [verdict] }, [{ ...waiver, ...changes }])
        .errors,
    ).toHaveLength(errors),
  );
}

for (const verdict of ['inconclusive', 'not judged', 'not applicable'] as const) {
  test(`says nothing against a waiver where the verdict is ${verdict}`, () => {
    expect(apply({ ...violated, verdict, findings: [] }).errors).toEqual([]);
  });
}

test('waives a warning, and no information', () => {
  const findings = [sampleFinding({ severity: 'warning' }), sampleFinding({ severity: 'information' })];
  const { verdicts, errors } = apply({ ...violated, verdict: 'passed', findings });
  expect(verdicts[0]?.findings.map((finding) => finding.waiver !== undefined)).toEqual([true, false]);
  expect([verdicts[0]?.verdict, errors]).toEqual(['passed', []]);
});

test('a waiver that another machine may need is a doubt and no error', () => {
  const passed = sampleVerdict({ check: 'errors/envelope' });
  const [waiver] = parse(sound).waivers;
  const on = (changes: Partial<Waiver>) =>
    applyWaivers({ verdicts: [passed], environment: 'staging', isShared: true }, [{ ...waiver!, ...changes }]);
  expect(on({})).toMatchObject({
    errors: [],
    doubts: [
      { check: 'errors/envelope', operation: 'ListLoans', message: expect.stringContaining('Remove the waiver') },
    ],
  });
  expect(on({ environment: 'staging' })).toMatchObject({ errors: [expect.any(String)], doubts: [] });
});
