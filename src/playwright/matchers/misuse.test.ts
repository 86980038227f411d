import type { Apis } from '../../../generated/apis.ts';
import { expect, testFor } from '../fixtures/index.ts';
import { originOf, withOrigin } from '../fixtures/origin.ts';
import { EVENTS, toldBy } from './testing/index.ts';

const test = testFor<Apis>();

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
      /^toHaveTotal judges .* received an object that none of them gave, with total_count\. Give the answer itself, not its data\.$/,
    ],
    [
      () => loose(unanswered)['toKeepContract']?.(),
      /^toKeepContract has nothing to judge, because the environment failed: host closed the connection\. This says nothing about /,
    ],
    [
      () => expect(refused).toHaveTotal(30),
      /^toHaveTotal has no list to judge: ShowServiceEvents answered 400 \(invalid-parameter\)\.$/,
    ],
    [() => loose(null)['toHaveTotal']?.(3), /^toHaveTotal judges .*, and received null\.$/],
    [() => loose(all)['toHaveTotal']?.('30'), /^toHaveTotal takes a whole number from 0, and received "30"\.$/],
    [
      () => loose(all)['toBeSortedBy']?.({ by: 'occur_time' }),
      /^toBeSortedBy takes the name of a field and a direction, such as \('name', 'ascending'\), and received \{"by":"occur_time"\} and no value\.$/,
    ],
    [
      () => loose(all)['toContainOnly']?.(['normal']),
      /^toContainOnly takes filters, such as \{ event_type: … \}, and received \["normal"\]\.$/,
    ],
    [
      () => loose(refused)['toBeRefusedAs']?.(400),
      /^toBeRefusedAs knows no refusal "400" of modelarts\. Did you mean invalid-parameter\? Known: /,
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

test('fixtures refuse a slip with the word that was meant', async ({ mock, modelarts }) => {
  const loose = mock as unknown as (options: object) => Promise<object>;
  await expect(loose({ item: 3 })).rejects.toThrow(
    'mock has no option "item". Did you mean items? Known: faults, data, seed, items.',
  );
  await expect(loose({ items: -1 })).rejects.toThrow('mock takes a whole number from 0 as "items", and received -1.');
  const { call, list, settled, attempt } = modelarts as unknown as Record<
    'call' | 'list' | 'settled' | 'attempt',
    (id: string, parameters?: object) => Promise<object>
  >;
  for (const ask of [call, list])
    await expect(ask('ShowServiceEvents', { limt: 3 })).rejects.toThrow(
      /^ShowServiceEvents has no parameter "limt"\. Did you mean limit\? Known: .*\. To send what the contract does not know, use attempt\.$/,
    );
  for (const [value, sentence] of [
    [{ event_type: 'normale' }, 'event_type=normale. Did you mean normal? Known: normal, abnormal.'],
    [{ limit: 0 }, 'limit=0. It must be >= 1.'],
    [{ limit: 'many' }, 'limit=many. It must be integer.'],
    [{ limit: Number.NaN }, 'limit=NaN. It must be integer.'],
  ] as const)
    for (const ask of [call, list, settled])
      await expect(ask('ShowServiceEvents', value)).rejects.toThrow(
        `ShowServiceEvents allows no ${sentence} To send what the contract does not allow, use attempt.`,
      );
  expect(await call('ShowServiceEvents', { limit: undefined, event_info: ' it' })).toMatchObject({
    outcome: 'success',
  });
  expect(await attempt('ShowServiceEvents', { limit: 0 })).toMatchObject({ outcome: 'refused' });
  await expect(call('ShowServiceEvent')).rejects.toThrow('Did you mean ShowServiceEvents?');
  expect(await attempt('ShowServiceEvents', { limt: 3 })).toMatchObject({ outcome: 'success' });
});
