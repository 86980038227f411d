import type { MatcherReturnType } from '@playwright/test';
import { counted, type Violation } from '../../judgement/index.ts';
import { comparePage } from '../../lists/index.ts';
import { judged } from './judged.ts';
import { type ListSubject, listSubjectOf, questionOf } from './subject.ts';

const NAME = 'toBeOnePageOf';

/** An answer is a page of this list: the part in the place that was asked for, in the order of the list. */
export function toBeOnePageOf(received: unknown, list: unknown): MatcherReturnType {
  const subject = listSubjectOf(received, NAME);
  const [page] = subject.pages;
  if (subject.kind !== 'answer' || page === undefined)
    throw new TypeError(`${NAME} judges one answer of call, and received a list of all pages.`);
  const whole = listSubjectOf(list, NAME);
  requireSameQuestion(subject, whole);
  return judged({
    matcher: NAME,
    subject,
    violations: violationsOf(subject, whole, page),
    holds: `${counted(page.items.length, 'items')} are a page of the ${counted(whole.items.length, 'items')} of ${subject.operation.id}`,
  });
}

function violationsOf(
  { operation, collection }: ListSubject,
  whole: ListSubject,
  { items, exchange }: ListSubject['pages'][number],
): readonly Violation[] {
  const { foreign, isPart, before, due } = comparePage(operation, whole.items, { items, request: exchange.request });
  if (foreign.length === 0 && isPart) return [];
  const about = { at: collection.items, exchange, promise: collection.paging?.pointer ?? collection.pointer };
  const place = before === undefined ? 'any part of it' : `its part from item ${before} on`;
  if (foreign.length > 0)
    return [
      {
        ...about,
        message: `${foreign.length} of the ${counted(items.length, 'items')} of the page do not stand in the list, or not as often`,
        expected: `only items of the list, which has ${whole.items.length}`,
        received: foreign.slice(0, 3),
      },
    ];
  return [
    {
      ...about,
      message: `the ${counted(items.length, 'items')} of the page stand in the list, and are not ${place}`,
      expected: due === undefined ? 'neighbours of the list, in its order' : due.slice(0, 2),
      received: items.slice(0, 2),
    },
  ];
}

/** Throws where the list is another one, because then the page need not be part of it. */
function requireSameQuestion(page: ListSubject, list: ListSubject): void {
  const told = (text: string) => new TypeError(`${NAME} compares a page with its own list, and ${text}.`);
  if (list.kind !== 'list') throw told('received one answer as the list: read it with list');
  if (list.operation.id !== page.operation.id)
    throw told(`received a page of ${page.operation.id} and a list of ${list.operation.id}`);
  if (list.resource.name !== page.resource.name)
    throw told(`the page is about ${page.resource.name} and the list about ${list.resource.name}`);
  const [asked, askedOfList] = [questionOf(page), questionOf(list)];
  if (asked !== askedOfList)
    throw told(`the page was asked for with ${asked || 'no filter'} and the list with ${askedOfList || 'no filter'}`);
}
