import { expect, test } from '#test';
import type { Selection, StageWrappers } from '../../../provider/pipeline/index.ts';
import type { PageBounds } from './parcels.ts';
import { type VerifiedParcels, verifyParcels } from './verify-parcels.ts';

const FREE: PageBounds = { style: 'page-index', offset: '', limit: 'minimum: 1, maximum: 1000, default: 100' };
const LARGE_PAGES: PageBounds = { ...FREE, limit: 'minimum: 10, maximum: 1000, default: 100' };
const FEW_PAGES: PageBounds = { ...FREE, offset: 'maximum: 50' };
const FEW_RECORDS: PageBounds = { ...FEW_PAGES, style: 'record-offset' };

const verifyHere = (bounds: PageBounds, more: { broken?: StageWrappers; items?: number } = {}) =>
  verifyParcels(bounds, { ...more, folder: test.info().outputPath('parcels') });

/** Verdicts of the checks of lists that apply and are not `passed`, with their reasons. */
function unpassed({ run }: VerifiedParcels): string[] {
  return run.verdicts
    .filter(({ check }) => /^(?:pagination|sorting|filtering)\//.test(check))
    .filter(({ verdict }) => verdict !== 'passed' && verdict !== 'not applicable')
    .map(({ check, verdict, reason, findings }) => `${check} ${verdict}: ${reason ?? findings[0]?.message}`);
}

function violatedBy({ run }: VerifiedParcels): string[] {
  return run.verdicts.filter(({ verdict }) => verdict === 'violated').map(({ check }) => check);
}

function numbersOf({ received }: VerifiedParcels, parameter: string): number[] {
  return received.flatMap((query) => (query[parameter] === undefined ? [] : [Number(query[parameter])]));
}

for (const [title, bounds, isAllowed] of [
  ['no bound', FREE, (size: number) => size >= 1],
  ['a smallest size', LARGE_PAGES, (size: number) => size >= 10],
  [
    'sizes that are multiples',
    { ...FREE, limit: 'minimum: 5, maximum: 999, multipleOf: 5, default: 100' },
    (size: number) => size >= 5 && size % 5 === 0,
  ],
  [
    'sizes that are listed',
    { ...FREE, limit: 'enum: [10, 20, 50, 100], maximum: 100, default: 20' },
    (size: number) => [10, 20, 50, 100].includes(size),
  ],
] as const)
  test(`a list with ${title} is judged by every check, in pages that it allows`, async () => {
    const verified = await verifyHere(bounds);
    expect(unpassed(verified)).toEqual([]);
    expect(violatedBy(verified)).toEqual([]);
    expect(numbersOf(verified, 'limit').filter((size) => !isAllowed(size))).toEqual([]);
  });

test('no page is asked for beyond the largest number, and the other checks are judged', async () => {
  const verified = await verifyHere(FEW_PAGES);
  expect(unpassed(verified)).toEqual([]);
  expect(violatedBy(verified)).toEqual([]);
  expect(Math.max(...numbersOf(verified, 'offset'))).toBeLessThanOrEqual(50);
  const pastTheEnd = verified.run.verdicts.find(({ check }) => check === 'pagination/empty-past-the-end');
  expect(pastTheEnd?.notes).toContain('1 of 3 pages are beyond the bounds of the contract and are not asked for');
});

test('a list that goes on behind the last page that can be asked for accuses no one', async () => {
  const verified = await verifyHere(
    { ...FEW_RECORDS, limit: 'minimum: 1, maximum: 100, default: 100' },
    { items: 300 },
  );
  expect(violatedBy(verified)).toEqual([]);
  expect(Math.max(...numbersOf(verified, 'offset'))).toBeLessThanOrEqual(50);
  const total = verified.run.verdicts.find(({ check }) => check === 'pagination/total-counts-every-match');
  expect(total?.notes).toContain('the unbounded list goes on behind the last page that the contract allows');
});

test('filter values keep to the schema of their parameter', async () => {
  const verified = await verifyHere({ ...FREE, time: 'minimum: 1000000000000, multipleOf: 1000' });
  expect(violatedBy(verified)).toEqual([]);
  for (const parameter of ['since', 'until'])
    expect(numbersOf(verified, parameter).filter((time) => time % 1000 !== 0 || time < 1e12)).toEqual([]);
});

const onPages = (change: (selection: Selection, page: number) => Selection): StageWrappers => ({
  select: (next) => (ask) => change(next(ask), Number(ask.parameters['offset'] ?? 0)),
});

for (const [title, broken, check] of [
  [
    'loses the first item from the third page on',
    onPages((selection, page) => (page > 1 ? without(selection) : selection)),
    'pagination/pages-are-full',
  ],
  [
    'repeats the first item of the list from the third page on',
    {
      select: (next) => (ask) => {
        const selection = next(ask);
        const [first] = next({ ...ask, parameters: { ...ask.parameters, offset: 0 } }).items;
        return Number(ask.parameters['offset'] ?? 0) > 1 && selection.items.length > 0 && first
          ? { ...selection, items: [first, ...selection.items.slice(1)] }
          : selection;
      },
    },
    'pagination/pages-make-the-whole',
  ],
  [
    'counts the items of the page as the total',
    onPages((selection) => ({ ...selection, total: selection.count })),
    'pagination/total-counts-every-match',
  ],
  [
    'counts records where pages are documented',
    {
      select: (next) => (ask) => {
        const [offset, limit] = [Number(ask.parameters['offset'] ?? 0), Number(ask.parameters['limit'] ?? 100)];
        const whole = next({ ...ask, parameters: { ...ask.parameters, offset: 0, limit: 100_000 } });
        const items = whole.items.slice(offset, offset + limit);
        return { items, total: whole.total, count: items.length };
      },
    },
    'pagination/offset-counts-pages',
  ],
] as const satisfies readonly (readonly [string, StageWrappers, string])[])
  test(`in pages of ten and more, a provider that ${title} is found`, async () => {
    expect(violatedBy(await verifyHere(LARGE_PAGES, { broken }))).toContain(check);
  });

function without({ items, total }: Selection): Selection {
  const rest = items.slice(1);
  return { items: rest, total, count: rest.length };
}
