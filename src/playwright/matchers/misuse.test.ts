import { expect } from '../fixtures/index.ts';
import { test } from '../testing/library/index.ts';
import { originOf, withOrigin } from '../fixtures/origin.ts';
import { LOANS, toldBy } from './testing/index.ts';

test('each matcher refuses misuse with a sentence', async ({ mock }) => {
  const { library, archive } = await mock({ data: { ListLoans: LOANS, ListReturns: [] } });
  const all = await library.list('ListLoans');
  const page = await library.call('ListLoans', { limit: 10, offset: 1 });
  const normal = await library.call('ListLoans', { kind: 'normal' });
  const one = await library.call('ListLoans', { limit: 1 });
  const attic = await library.about('attic').list('ListLoans');
  const none = await library.list('ListReturns');
  const refused = await library.attempt('ListLoans', { order: 'newest' });
  const { response: _, ...asked } = page.exchange;
  const incident = { kind: 'reset', message: 'host closed the connection' } as const;
  const unanswered = withOrigin({}, { ...originOf(page)!, exchanges: [{ ...asked, incident }] });
  const boxes = await archive.list('ListBoxes');
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
      () => loose({ total: 3 })['toHaveTotal']?.(3),
      /^toHaveTotal judges .* received an object that none of them gave, with total\. Give the answer itself, not its data\.$/,
    ],
    [
      () => loose(unanswered)['toKeepContract']?.(),
      /^toKeepContract has nothing to judge, because the environment failed: host closed the connection\. This says nothing about /,
    ],
    [
      () => expect(refused).toHaveTotal(30),
      /^toHaveTotal has no list to judge: ListLoans answered 400 \(invalid-parameter\)\.$/,
    ],
    [() => loose(null)['toHaveTotal']?.(3), /^toHaveTotal judges .*, and received null\.$/],
    [() => loose(all)['toHaveTotal']?.('30'), /^toHaveTotal takes a whole number from 0, and received "30"\.$/],
    [
      () => loose(all)['toBeSortedBy']?.({ by: 'lent_at' }),
      /^toBeSortedBy takes the name of a field and a direction, such as \('name', 'ascending'\), and received \{"by":"lent_at"\} and no value\.$/,
    ],
    [
      () => loose(all)['toContainOnly']?.(['normal']),
      /^toContainOnly takes filters, such as \{ kind: … \}, and received \["normal"\]\.$/,
    ],
    [
      () => loose(refused)['toBeRefusedAs']?.(400),
      /^toBeRefusedAs knows no refusal "400" of library\. Did you mean invalid-parameter\? Known: /,
    ],
    [() => expect(all).toHaveTotal(-1), /^toHaveTotal takes a whole number from 0, and received -1\.$/],
    [() => expect(boxes).toHaveTotal(3), /^toHaveTotal has no total to read: the contract of ListBoxes says none\.$/],
    [
      () => loose(all)['toBeSortedBy']?.('lent_a', 'ascending'),
      /^toBeSortedBy knows no field "lent_a" of ListLoans\. Did you mean lent_at\? Known: lent_at, kind, title\.$/,
    ],
    [
      () => loose(all)['toBeSortedBy']?.('lent_at', 'desc'),
      /^toBeSortedBy has no direction "desc"\. Did you mean descending\? Known: ascending, descending\.$/,
    ],
    [
      () => expect(all).toBeSortedBy('title', 'ascending'),
      /^toBeSortedBy cannot tell the order of title: the contract of ListLoans does not say how it compares\.$/,
    ],
    [
      () => expect(one).toBeSortedBy('lent_at', 'ascending'),
      /^toBeSortedBy examined nothing: ListLoans gave 1 item, and an order shows from two on\. /,
    ],
    [
      () => expect(page).toBeOnePageOf(attic),
      /^toBeOnePageOf compares a page with its own list, and the page is about main and the list about attic\.$/,
    ],
    [
      () => expect(normal).toBeOnePageOf(all),
      /^toBeOnePageOf .*, and the page was asked for with kind=normal and the list with no filter\.$/,
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
      () => loose(all)['toContainOnly']?.({ kin: 'normal' }),
      /^toContainOnly knows no filter "kin" of ListLoans\. Did you mean kind\? Known: /,
    ],
    [
      () => loose(all)['toContainOnly']?.({ kind: 'normale' }),
      /^toContainOnly knows no kind "normale" of ListLoans\. Did you mean normal\? Known: normal, overdue\.$/,
    ],
    [
      () => loose(all)['toContainOnly']?.({}),
      /^toContainOnly takes filters, such as \{ kind: … \}, and received \{\}\.$/,
    ],
    [
      () => expect(none).toContainOnly({ returned_at: 1 }),
      /^toContainOnly examined nothing: ListReturns gave no items\. /,
    ],
    [
      () => loose(boxes)['toContainOnly']?.({ level: 'Warning' }),
      /^toContainOnly knows no filter: the contract of ListBoxes has none\.$/,
    ],
    [
      () => loose(refused)['toBeRefusedAs']?.('invalid-parameters'),
      /^toBeRefusedAs knows no refusal "invalid-parameters" of library\. Did you mean invalid-parameter\? Known: /,
    ],
    [
      () => loose(refused)['toBeRefusedAs']?.('success'),
      /^toBeRefusedAs knows no refusal "success" of library\. Known: /,
    ],
    [
      () => loose(all)['toBeRefusedAs']?.('invalid-parameter'),
      /^toBeRefusedAs judges one answer of call or attempt, and received a list\.$/,
    ],
  ] as const)
    expect(toldBy(assert)).toMatch(sentence);
});

test('fixtures refuse a slip with the word that was meant', async ({ mock }) => {
  const { library } = await mock();
  const loose = mock as unknown as (options: object) => Promise<object>;
  await expect(loose({ item: 3 })).rejects.toThrow(
    'mock has no option "item". Did you mean items? Known: faults, data, seed, items.',
  );
  await expect(loose({ items: -1 })).rejects.toThrow('mock takes a whole number from 0 as "items", and received -1.');
  const { call, list, settled, attempt } = library as unknown as Record<
    'call' | 'list' | 'settled' | 'attempt',
    (id: string, parameters?: object) => Promise<object>
  >;
  for (const ask of [call, list])
    await expect(ask('ListLoans', { limt: 3 })).rejects.toThrow(
      /^ListLoans has no parameter "limt"\. Did you mean limit\? Known: .*\. To send what the contract does not know, use attempt\.$/,
    );
  for (const [value, sentence] of [
    [{ kind: 'normale' }, 'kind=normale. Did you mean normal? Known: normal, overdue.'],
    [{ limit: 0 }, 'limit=0. It must be >= 1.'],
    [{ limit: 'many' }, 'limit=many. It must be integer.'],
    [{ limit: Number.NaN }, 'limit=NaN. It must be integer.'],
  ] as const)
    for (const ask of [call, list, settled])
      await expect(ask('ListLoans', value)).rejects.toThrow(
        `ListLoans allows no ${sentence} To send what the contract does not allow, use attempt.`,
      );
  expect(await call('ListLoans', { limit: undefined, title: ' it' })).toMatchObject({
    outcome: 'success',
  });
  expect(await attempt('ListLoans', { limit: 0 })).toMatchObject({ outcome: 'refused' });
  await expect(call('ListLoan')).rejects.toThrow('Did you mean ListLoans?');
  expect(await attempt('ListLoans', { limt: 3 })).toMatchObject({ outcome: 'success' });
});
