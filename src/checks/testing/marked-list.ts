import { expect, test } from '#test';
import type { Operation } from '../../contract/index.ts';
import type { RequestPlan } from '../../judgement/index.ts';
import { SharedReads } from '../../lists/index.ts';
import type { Check } from '../check.ts';
import { contextOf } from './context-of.ts';
import { contractFrom, operationOf } from './contract-from.ts';
import { exchangeOf } from './exchange-of.ts';
import { violationsOf } from './violations-of.ts';
import { TALES } from './walked-list.ts';

/** The invented list of tales, where the last one of a page asks for the next page. */
export const listMarked: Operation = operationOf(
  contractFrom(
    TALES.replace('style: cursor, cursor: after, next: /next', 'style: marker, marker: after')
      .replace('foreign: { outcomes: [invalid-parameter] }', '')
      .replace(/^ *(total|pages|more): .*\n/gm, ''),
  ),
  'ListTales',
);

interface Tale {
  readonly id: number;
  readonly kind: string;
}
/** What is asked for. */
interface Asked {
  readonly start: number;
  readonly kind: string | undefined;
}
/** Changes the tales of a page. */
type Lie = (page: readonly Tale[], asked: Asked) => readonly Tale[];
type Row = readonly [title: string, lie: Lie, tales?: number];
type Parameters = Readonly<Record<string, string | null | undefined>>;

/** Answers as the contract promises, but for the lie. */
export function answerMarked({ kind, after, size }: Parameters, lie: Lie = (page) => page, count = 23) {
  const all = Array.from({ length: count }, (_, id) => ({ id, kind: id % 3 === 0 ? 'short' : 'long' }));
  const matching = all.filter((tale) => !kind || tale.kind === kind);
  const place = matching.findIndex(({ id }) => String(id) === after);
  if (after && place < 0) return { status: 400, body: {} };
  const page = matching.slice(place + 1, place + 1 + Math.min(20, Number(size ?? 10)));
  return { body: { tales: lie(page, { start: place + 1, kind: kind ?? undefined }) } };
}

/** Declares the tests of a check on the invented list that is walked by marks. */
export function markedTable(
  check: Check,
  {
    silent,
    fires,
    promise,
  }: { readonly silent: readonly Row[]; readonly fires: readonly Row[]; readonly promise: string },
): void {
  test.describe(check.id, () => {
    for (const [title, lie, count] of silent)
      test(`is silent on ${title}`, async () => expect(await promisesBroken(check, lie, count)).toEqual([]));
    for (const [title, lie, count] of fires)
      test(`fires on ${title}`, async () => expect(await promisesBroken(check, lie, count)).toEqual([promise]));
  });
}

async function promisesBroken(check: Check, lie: Lie, count?: number): Promise<string[]> {
  const send = async ({ parameters = {}, purpose }: RequestPlan) => {
    const said = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== null);
    const sent = Object.fromEntries(said);
    return exchangeOf({ operation: listMarked.id, parameters: sent, purpose, ...answerMarked(sent, lie, count) });
  };
  const { collection, contract } = listMarked;
  if (!collection) throw new Error('The invented operation answers with a list.');
  const list = new SharedReads({ contract, collection, depth: 'full', send }).forCheck(() => undefined);
  const context = contextOf({
    operation: listMarked,
    list,
    send: (parameters) => answerMarked(parameters, lie, count),
  });
  const violations = await violationsOf(check, context);
  return [...new Set(violations.map((violation) => violation.promise))];
}
