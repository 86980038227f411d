import { expect, test } from '#test';
import type { Asked } from '../../provider/pipeline/index.ts';
import { DERIVATIONS, deriveFaults } from '../derived/index.ts';
import type { Fault } from '../fault.ts';
import { crossedFaults } from './crossed-faults.ts';
import { onlyBeside } from './only-beside.ts';
import { FIRST_LIST, TOKEN_API } from '../../contract/testing/index.ts';

test('every context of an operation limits several kinds of faults', () => {
  const crossed = crossedFaults(
    TOKEN_API,
    DERIVATIONS.flatMap((derivation) => deriveFaults(derivation, TOKEN_API)),
  );
  const ends = Map.groupBy(crossed, ({ id }) => id.split('/only-')[1]);
  const { filters = [], sort, paging } = FIRST_LIST.collection ?? {};
  const given = [...filters.map(({ parameter }) => parameter), sort?.by, sort?.order, paging?.size];
  const names = given.flatMap((parameter) => parameter?.name ?? []);
  expect(names.length).toBeGreaterThan(4);
  for (const name of [...names, 'later-pages', 'another-resource']) expect(ends.get(name)?.length).toBeGreaterThan(1);
  expect(new Set(crossed.map(({ id }) => id)).size).toBe(crossed.length);
});

test('a limited fault sees every request once, and changes only what is meant', () => {
  const fault: Fault = {
    id: 'counts',
    title: 'counts',
    promise: 'api#/',
    wrap: { respond: (next) => (answer) => ({ ...next(answer), status: 500 }) },
  };
  const limited = onlyBeside(fault, { name: 'b', title: 'beside b', begin: () => (ask) => ask.now > 1 });
  let asked = 0;
  const stage = limited.wrap.respond?.(() => {
    asked += 1;
    return { status: 200, headers: {}, text: '' };
  });
  const statusAt = (now: number) => stage?.({ now } as Asked as never).status;
  expect([statusAt(1), statusAt(2)]).toEqual([200, 500]);
  expect(asked).toBe(2);
  expect(limited).toMatchObject({ id: 'counts/only-b', title: 'counts, only beside b' });
});
