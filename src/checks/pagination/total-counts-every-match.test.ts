import { expect, test } from '@playwright/test';
import { judgeList, type ListCase, someNotes } from '../testing/index.ts';
import { totalCountsEveryMatch } from './total-counts-every-match.ts';

const silent: readonly [string, ListCase][] = [
  ['a faithful provider', {}],
  ['an empty list', { notes: [] }],
  ['one item', { notes: someNotes.slice(0, 1) }],
  ['events that arrive while it is read', { moves: (notes, requests) => [...notes, ...Array.from({ length: requests }, (_, index) => ({ kind: 'plain', text: 'new', time: Date.UTC(2026, 0, 1) + index }))] }],
  ['pages that are cut short', { lie: { cut: (notes, { page, size }) => notes.slice(page * size, (page + 1) * size).slice(0, 10) } }],
];
const firing: readonly [string, ListCase][] = [
  ['a total of this page', { lie: { answer: (answer) => ({ ...answer, total: answer.notes.length }) } }],
  ['a total that counts pages', { lie: { answer: (answer, { size }) => ({ ...answer, total: Math.ceil(answer.total / size) }) } }],
  ['a doubled total', { lie: { answer: (answer) => ({ ...answer, total: answer.total * 2 }) } }],
  ['a total that is wrong on the last page only', { lie: { answer: (answer, { size }) => (answer.notes.length < size && size < 20 ? { ...answer, total: answer.total - 1 } : answer) } }],
  ['a wrong total of a list without bounds only', { lie: { answer: (answer, { to }) => (to === undefined ? { ...answer, total: answer.total + 1 } : answer) } }],
];

for (const [title, given] of silent)
  test(`is silent on ${title}`, async () => {
    expect((await judgeList(totalCountsEveryMatch, given)).violations).toEqual([]);
  });
for (const [title, given] of firing)
  test(`fires on ${title}`, async () => {
    const { violations } = await judgeList(totalCountsEveryMatch, given);
    expect(new Set(violations.map(({ promise }) => promise))).toEqual(new Set(['/components/schemas/Notes/properties/total']));
  });
