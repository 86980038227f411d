import type { Apis } from '../../../generated/apis.ts';
import { expect, testFor } from '../fixtures/index.ts';
import { originOf, withOrigin } from '../fixtures/origin.ts';
import { EVENTS, TEXTS, toldBy } from './testing/index.ts';

const test = testFor<Apis>();

const NOWHERE = { file: 'waivers.yaml', line: 1, column: 1 };

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

test('the types know the fields, the filters and the outcomes', async ({ mock }) => {
  const { modelarts, tencentCcs } = await mock({ items: 3 });
  const all = await modelarts.list('ShowServiceEvents');
  const [event] = await tencentCcs.list('DescribeServiceEvent');
  const level: 'Normal' | 'Warning' | undefined = event?.level;
  expect(['Normal', 'Warning']).toContain(level);
  const wrong = (): void => {
    // @ts-expect-error there is no such field
    expect(all).toBeSortedBy('occurred', 'ascending');
    // @ts-expect-error the filter has other values
    expect(all).toContainOnly({ event_type: 'NORMAL' });
    // @ts-expect-error there is no such outcome
    expect(all).toBeRefusedAs('forbidden');
    // @ts-expect-error a number keeps no contract
    expect(7).toKeepContract();
    // @ts-expect-error a level is no number, and not never
    const count: number = event!.level;
    expect(count).toBe(1);
    // @ts-expect-error there is no such operation
    void modelarts.call('ShowNothing');
    // @ts-expect-error the item of another operation
    void mock({ data: { ShowServiceEvents: [{ update_time: 1 }] } });
  };
  expect(wrong).toBeInstanceOf(Function);
});
