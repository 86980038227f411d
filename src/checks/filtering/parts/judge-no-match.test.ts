import { expect, test } from '#test';
import type { ListWindow } from '../../../lists/index.ts';
import { contextOf, exchangeOf, listNotes } from '../../testing/index.ts';
import { judgeNoMatch } from './judge-no-match.ts';

const refusal = { status: 400, body: { error: 'no' } };
const list = { body: { total: 0, count: 0, notes: [] } };
/** How much is said of a refusal of what nothing matches beside a kind, where the kind alone is answered so. */
async function saidWhere(alone: object, beside: Readonly<Record<string, string>>): Promise<number> {
  const context = contextOf({ operation: listNotes, send: () => alone });
  const window = { ask: async () => exchangeOf({ operation: listNotes.id, ...refusal }) } as unknown as ListWindow;
  const unmatched = { query: { text: 'qzxjkv7w' }, beside, later: undefined };
  return (await judgeNoMatch(context, window, unmatched)).length;
}

test('a refusal is held against what nothing matches', async () => {
  expect(await saidWhere(list, {})).toBe(1);
  expect(await saidWhere(list, { kind: 'urgent' })).toBe(1);
});

test('but not where the same is refused without it', async () => {
  expect(await saidWhere(refusal, { kind: 'urgent' })).toBe(0);
});
