import { expect } from '../fixtures/index.ts';
import { test } from '../testing/library/index.ts';
import { originOf, withOrigin } from '../fixtures/origin.ts';
import { LOANS, TEXTS, toldBy } from './testing/index.ts';

const NOWHERE = { file: 'waivers.yaml', line: 1, column: 1 };

test('each matcher passes on a sound provider, and its .not says what holds', async ({ mock }) => {
  const { library } = await mock({ data: { ListLoans: LOANS } });
  const all = await library.list('ListLoans');
  const page = await library.call('ListLoans', { limit: 10, offset: 1 });
  const normal = await library.list('ListLoans', { kind: 'normal', order: 'asc' });
  const refused = await library.attempt('ListLoans', { order: 'newest' });

  expect(all).toKeepContract();
  expect(toldBy(() => expect(page).not.toKeepContract())).toMatch(
    /^not\.toKeepContract: ListLoans answered as the contract says; \d+ checks looked\.$/,
  );
  expect(page).toBeSortedBy('lent_at', 'descending');
  expect(normal).toBeSortedBy('lent_at', 'ascending');
  expect(toldBy(() => expect(all).not.toBeSortedBy('lent_at', 'descending'))).toBe(
    'not.toBeSortedBy: 30 items of ListLoans stand descending by lent_at.',
  );
  expect(all).toHaveTotal(30);
  expect(toldBy(() => expect(page).not.toHaveTotal(30))).toBe('not.toHaveTotal: the total of ListLoans is 30.');
  expect(page).toBeOnePageOf(all);
  expect(toldBy(() => expect(page).not.toBeOnePageOf(all))).toBe(
    'not.toBeOnePageOf: 10 items are a page of the 30 items of ListLoans.',
  );
  expect(normal).toContainOnly({ kind: 'normal' });
  expect(toldBy(() => expect(normal).not.toContainOnly({ kind: 'normal' }))).toBe(
    'not.toContainOnly: 20 items of ListLoans satisfy kind=normal.',
  );
  expect(refused).toBeRefusedAs('invalid-parameter');
  expect(refused).toKeepContract();
  expect(toldBy(() => expect(refused).not.toBeRefusedAs('invalid-parameter'))).toBe(
    'not.toBeRefusedAs: ListLoans answered 400 (invalid-parameter).',
  );
});

test('each matcher fails like a finding', async ({ mock }) => {
  const { library } = await mock({ data: { ListLoans: LOANS } });
  const broken = await mock({
    data: { ListLoans: LOANS },
    faults: [
      'filter-ignored/library/ListLoans/kind/always',
      'pages-counted-otherwise/library/ListLoans/records',
      'total-wrong/library/ListLoans/one-more',
    ],
  });
  const all = await library.list('ListLoans');
  const second = await broken.library.call('ListLoans', { limit: 10, offset: 1 });
  const normal = await broken.library.call('ListLoans', { kind: 'normal' });
  const told = {
    toKeepContract: toldBy(() => expect(normal).toKeepContract()),
    toBeSortedBy: toldBy(() => expect(all).toBeSortedBy('lent_at', 'ascending')),
    toHaveTotal: toldBy(() => expect(second).toHaveTotal(30)),
    toBeOnePageOf: toldBy(() => expect(second).toBeOnePageOf(all)),
    toContainOnly: toldBy(() => expect(all).toContainOnly({ kind: 'normal' })),
    toBeRefusedAs: toldBy(() => expect(normal).toBeRefusedAs('unknown-resource')),
  };
  expect(told).toEqual(TEXTS);
  expect(normal).not.toKeepContract();
  expect(all).not.toBeSortedBy('lent_at', 'ascending');
  expect(second).not.toHaveTotal(30);
  expect(second).not.toBeOnePageOf(all);
  expect(all).not.toContainOnly({ kind: 'normal' });
  expect(normal).not.toBeRefusedAs('unknown-resource');
});

test('what is waived fails no answer', async ({ mock }) => {
  const { library } = await mock({ faults: ['filter-ignored/library/ListLoans/kind/always'] });
  const normal = await library.call('ListLoans', { kind: 'normal' });
  const check = 'filtering/items-satisfy-the-filter';
  const waiver = { check, operation: 'ListLoans', reason: 'agreed', until: '2099-01-01', position: NOWHERE };
  const waived = withOrigin({ ...normal }, { ...originOf(normal)!, waivers: [waiver] });
  expect(normal).not.toKeepContract();
  expect(waived).toKeepContract();
  const elsewhere = withOrigin({ ...normal }, { ...originOf(normal)!, waivers: [{ ...waiver, environment: 'other' }] });
  expect(elsewhere).not.toKeepContract();
});

test('what is asked again and again, softly or as a promise, is judged too', async ({ mock }) => {
  const { library } = await mock({ data: { ListLoans: LOANS } });
  let until = LOANS[0]!.lent_at;
  const before = await library.list('ListLoans', { until });
  await expect
    .poll(async () => {
      until += 1000;
      return library.list('ListLoans', { until });
    })
    .not.toHaveLength(before.length);
  await expect.poll(() => library.call('ListLoans')).toHaveTotal(30);
  await expect(library.call('ListLoans')).resolves.toKeepContract();
  expect.soft(await library.call('ListLoans')).not.toHaveTotal(31);
});

test('the types know the fields, the filters and the outcomes', async ({ mock }) => {
  const { library, archive } = await mock({ items: 3 });
  const all = await library.list('ListLoans');
  const [box] = await archive.list('ListBoxes');
  const level: 'Normal' | 'Warning' | undefined = box?.level;
  expect(['Normal', 'Warning']).toContain(level);
  const wrong = (): void => {
    // @ts-expect-error there is no such field
    expect(all).toBeSortedBy('occurred', 'ascending');
    // @ts-expect-error the filter has other values
    expect(all).toContainOnly({ kind: 'NORMAL' });
    // @ts-expect-error there is no such outcome
    expect(all).toBeRefusedAs('forbidden');
    // @ts-expect-error a number keeps no contract
    expect(7).toKeepContract();
    // @ts-expect-error a level is no number, and not never
    const count: number = box!.level;
    expect(count).toBe(1);
    // @ts-expect-error there is no such operation
    void library.call('ShowNothing');
    // @ts-expect-error the item of another operation
    void mock({ data: { ListLoans: [{ returned_at: 1 }] } });
  };
  expect(wrong).toBeInstanceOf(Function);
});
