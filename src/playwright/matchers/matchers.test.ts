import type { Apis } from '../../../generated/apis.ts';
import { expect, testFor } from '../fixtures/index.ts';
import { originOf, withOrigin } from '../fixtures/origin.ts';
import { TEXTS, toldBy } from './testing/index.ts';

const test = testFor<Apis>();

const NOWHERE = { file: 'waivers.yaml', line: 1, column: 1 };

/** Thirty events, one each second; every third one failed. */
const EVENTS = Array.from({ length: 30 }, (_, index) => ({
  event_type: index % 3 === 0 ? ('abnormal' as const) : ('normal' as const),
  event_info: `event ${index}`,
  occur_time: 1_562_597_250_000 + index * 1000,
}));

test('each matcher passes on a sound provider, and its .not says what holds', async ({ mock }) => {
  const { modelarts } = await mock({ data: { ShowServiceEvents: EVENTS } });
  const all = await modelarts.list('ShowServiceEvents');
  const page = await modelarts.call('ShowServiceEvents', { limit: 10, offset: 1 });
  const normal = await modelarts.list('ShowServiceEvents', { event_type: 'normal', order: 'asc' });
  const refused = await modelarts.attempt('ShowServiceEvents', { order: 'newest' });

  expect(all).toKeepContract();
  expect(toldBy(() => expect(page).not.toKeepContract())).toMatch(
    /^not\.toKeepContract: ShowServiceEvents answered as the contract says; \d+ checks looked\.$/,
  );
  expect(page).toBeSortedBy('occur_time', 'descending');
  expect(normal).toBeSortedBy('occur_time', 'ascending');
  expect(toldBy(() => expect(all).not.toBeSortedBy('occur_time', 'descending'))).toBe(
    'not.toBeSortedBy: 30 items of ShowServiceEvents stand descending by occur_time.',
  );
  expect(all).toHaveTotal(30);
  expect(toldBy(() => expect(page).not.toHaveTotal(30))).toBe('not.toHaveTotal: the total of ShowServiceEvents is 30.');
  expect(page).toBeOnePageOf(all);
  expect(toldBy(() => expect(page).not.toBeOnePageOf(all))).toBe(
    'not.toBeOnePageOf: 10 items are a page of the 30 items of ShowServiceEvents.',
  );
  expect(normal).toContainOnly({ event_type: 'normal' });
  expect(toldBy(() => expect(normal).not.toContainOnly({ event_type: 'normal' }))).toBe(
    'not.toContainOnly: 20 items of ShowServiceEvents satisfy event_type=normal.',
  );
  expect(refused).toBeRefusedAs('invalid-parameter');
  expect(refused).toKeepContract();
  expect(toldBy(() => expect(refused).not.toBeRefusedAs('invalid-parameter'))).toBe(
    'not.toBeRefusedAs: ShowServiceEvents answered 400 (invalid-parameter).',
  );
});

test('each matcher fails like a finding', async ({ mock }) => {
  const { modelarts } = await mock({ data: { ShowServiceEvents: EVENTS } });
  const broken = await mock({
    data: { ShowServiceEvents: EVENTS },
    faults: ['type-filter-ignored-without-end', 'page-two-skips-an-event', 'total-wrong-on-page-two'],
  });
  const all = await modelarts.list('ShowServiceEvents');
  const second = await broken.modelarts.call('ShowServiceEvents', { limit: 10, offset: 1 });
  const normal = await broken.modelarts.call('ShowServiceEvents', { event_type: 'normal' });
  const told = {
    toKeepContract: toldBy(() => expect(normal).toKeepContract()),
    toBeSortedBy: toldBy(() => expect(all).toBeSortedBy('occur_time', 'ascending')),
    toHaveTotal: toldBy(() => expect(second).toHaveTotal(30)),
    toBeOnePageOf: toldBy(() => expect(second).toBeOnePageOf(all)),
    toContainOnly: toldBy(() => expect(all).toContainOnly({ event_type: 'normal' })),
    toBeRefusedAs: toldBy(() => expect(normal).toBeRefusedAs('unknown-resource')),
  };
  expect(told).toEqual(TEXTS);
  expect(normal).not.toKeepContract();
  expect(all).not.toBeSortedBy('occur_time', 'ascending');
  expect(second).not.toHaveTotal(30);
  expect(second).not.toBeOnePageOf(all);
  expect(all).not.toContainOnly({ event_type: 'normal' });
  expect(normal).not.toBeRefusedAs('unknown-resource');
});

test('what is waived fails no answer', async ({ mock }) => {
  const { modelarts } = await mock({ faults: ['type-filter-ignored-without-end'] });
  const normal = await modelarts.call('ShowServiceEvents', { event_type: 'normal' });
  const check = 'filtering/items-satisfy-the-filter';
  const waiver = { check, operation: 'ShowServiceEvents', reason: 'agreed', until: '2099-01-01', position: NOWHERE };
  const waived = withOrigin({ ...normal }, { ...originOf(normal)!, waivers: [waiver] });
  expect(normal).not.toKeepContract();
  expect(waived).toKeepContract();
  const elsewhere = withOrigin({ ...normal }, { ...originOf(normal)!, waivers: [{ ...waiver, environment: 'other' }] });
  expect(elsewhere).not.toKeepContract();
});

test('what is asked again and again, softly or as a promise, is judged too', async ({ mock, clock }) => {
  const { tencentCcs, modelarts } = await mock({ data: { ShowServiceEvents: EVENTS } });
  const before = await tencentCcs.list('DescribeServiceEvent');
  await expect
    .poll(async () => {
      clock.advance(60 * 60 * 1000);
      return tencentCcs.list('DescribeServiceEvent');
    })
    .not.toHaveLength(before.length);
  await expect.poll(() => modelarts.call('ShowServiceEvents')).toHaveTotal(30);
  await expect(modelarts.call('ShowServiceEvents')).resolves.toKeepContract();
  expect.soft(await modelarts.call('ShowServiceEvents')).not.toHaveTotal(31);
});

test('each matcher refuses misuse with a sentence', async ({ mock }) => {
  const { modelarts, tencentCcs } = await mock({ data: { ShowServiceEvents: EVENTS, ShowServiceUpdateLogs: [] } });
  const all = await modelarts.list('ShowServiceEvents');
  const page = await modelarts.call('ShowServiceEvents', { limit: 10, offset: 1 });
  const normal = await modelarts.call('ShowServiceEvents', { event_type: 'normal' });
  const one = await modelarts.call('ShowServiceEvents', { limit: 1 });
  const edge = await modelarts.about('edge').list('ShowServiceEvents');
  const none = await modelarts.list('ShowServiceUpdateLogs');
  const refused = await modelarts.attempt('ShowServiceEvents', { order: 'newest' });
  const { response: _, ...asked } = page.exchange;
  const incident = { kind: 'reset', message: 'host closed the connection' } as const;
  const unanswered = withOrigin({}, { ...originOf(page)!, exchanges: [{ ...asked, incident }] });
  const clusters = await tencentCcs.list('DescribeServiceEvent');
  // What the types forbid, a program in JavaScript says all the same.
  const loose = expect as unknown as (value: unknown) => Record<string, (...words: unknown[]) => void>;
  for (const [assert, sentence] of [
    [
      () => loose(7)['toKeepContract']?.(),
      /^toKeepContract judges what call, attempt or list of an API gave, and received 7 \(number\)\.$/,
    ],
    [
      () => loose([...all])['toHaveTotal']?.(30),
      /^toHaveTotal judges .* received an array that list did not give\. One that was filtered, mapped or sorted has lost where it comes from\.$/,
    ],
    [
      () => loose(Promise.resolve(all))['toHaveTotal']?.(30),
      /^toHaveTotal judges .* received a promise: write await before the call\.$/,
    ],
    [
      () => loose({ total_count: 3 })['toHaveTotal']?.(3),
      /^toHaveTotal judges .* received an object that none of them gave, with total_count\.$/,
    ],
    [
      () => loose(unanswered)['toKeepContract']?.(),
      /^toKeepContract has nothing to judge, because the environment failed: host closed the connection\. This says nothing about /,
    ],
    [
      () => expect(refused).toHaveTotal(30),
      /^toHaveTotal has no list to judge: ShowServiceEvents answered 400 \(invalid-parameter\)\.$/,
    ],
    [() => expect(all).toHaveTotal(-1), /^toHaveTotal takes a whole number from 0, and received -1\.$/],
    [
      () => expect(clusters).toHaveTotal(3),
      /^toHaveTotal has no total to read: the contract of DescribeServiceEvent says none\.$/,
    ],
    [
      () => loose(all)['toBeSortedBy']?.('occur_tim', 'ascending'),
      /^toBeSortedBy knows no field "occur_tim" of ShowServiceEvents\. Did you mean occur_time\? Known: occur_time, event_type, event_info\.$/,
    ],
    [
      () => loose(all)['toBeSortedBy']?.('occur_time', 'desc'),
      /^toBeSortedBy has no direction "desc"\. Did you mean descending\? Known: ascending, descending\.$/,
    ],
    [
      () => expect(all).toBeSortedBy('event_info', 'ascending'),
      /^toBeSortedBy cannot tell the order of event_info: the contract of ShowServiceEvents does not say how it compares\.$/,
    ],
    [
      () => expect(one).toBeSortedBy('occur_time', 'ascending'),
      /^toBeSortedBy examined nothing: ShowServiceEvents gave 1 item, and an order shows from two on\. /,
    ],
    [
      () => expect(page).toBeOnePageOf(edge),
      /^toBeOnePageOf compares a page with its own list, and the page is about real-time and the list about edge\.$/,
    ],
    [
      () => expect(normal).toBeOnePageOf(all),
      /^toBeOnePageOf .*, and the page was asked for with event_type=normal and the list with no filter\.$/,
    ],
    [
      () => loose(page)['toBeOnePageOf']?.(page),
      /^toBeOnePageOf .*, and received one answer as the list: read it with list\.$/,
    ],
    [
      () => expect(all).toBeOnePageOf(all),
      /^toBeOnePageOf judges one answer of call, and received a list of all pages\.$/,
    ],
    [
      () => loose(all)['toContainOnly']?.({ event_typ: 'normal' }),
      /^toContainOnly knows no filter "event_typ" of ShowServiceEvents\. Did you mean event_type\? Known: /,
    ],
    [
      () => loose(all)['toContainOnly']?.({ event_type: 'normale' }),
      /^toContainOnly knows no event_type "normale" of ShowServiceEvents\. Did you mean normal\? Known: normal, abnormal\.$/,
    ],
    [
      () => loose(all)['toContainOnly']?.({}),
      /^toContainOnly takes filters, such as \{ event_type: … \}, and received \{\}\.$/,
    ],
    [
      () => expect(none).toContainOnly({ update_time: 1 }),
      /^toContainOnly examined nothing: ShowServiceUpdateLogs gave no items\. /,
    ],
    [
      () => loose(clusters)['toContainOnly']?.({ level: 'Warning' }),
      /^toContainOnly knows no filter: the contract of DescribeServiceEvent has none\.$/,
    ],
    [
      () => loose(refused)['toBeRefusedAs']?.('invalid-parameters'),
      /^toBeRefusedAs knows no refusal "invalid-parameters" of modelarts\. Did you mean invalid-parameter\? Known: /,
    ],
    [
      () => loose(refused)['toBeRefusedAs']?.('success'),
      /^toBeRefusedAs knows no refusal "success" of modelarts\. Known: /,
    ],
    [
      () => loose(all)['toBeRefusedAs']?.('invalid-parameter'),
      /^toBeRefusedAs judges one answer of call or attempt, and received a list\.$/,
    ],
  ] as const)
    expect(toldBy(assert)).toMatch(sentence);
});
