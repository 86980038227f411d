import { contractFrom, operationOf, talesTable, type TalesPage } from '../testing/index.ts';
import { TALES } from '../testing/walked-list.ts';
import { moreAgreesWithTheWalk } from './more-agrees-with-the-walk.ts';

const saying = (more: (page: TalesPage) => boolean) => (page: TalesPage) => ({
  ...page.answer,
  body: { ...page.answer.body, more: more(page) },
});

/** The last page that is full leads to an empty one, and says so. */
const leadingOn = ({ list, start, size, found, answer }: TalesPage) => ({
  ...answer,
  body: {
    ...answer.body,
    more: start < found,
    next: start < found ? `${list}:${Math.min(found, start + size)}` : null,
  },
});
const withPagesOfAnySize = operationOf(contractFrom(TALES.replace('full-pages: {}, ', '')), 'ListTales');

talesTable(moreAgreesWithTheWalk, {
  promise: '/components/schemas/Tales/properties/more',
  silent: [
    ['a faithful provider', {}],
    ['an empty list', { tales: 0 }],
    [
      'a page before an empty last one, whatever it says, where pages need not be full',
      { tales: 12, operation: withPagesOfAnySize, lie: leadingOn },
    ],
  ],
  fires: [
    ['a full page before an empty last one, where pages are full', { tales: 12, lie: leadingOn }],
    [
      'a full last page of a filtered list, where no few pages hold the whole',
      {
        tales: 37,
        lie: saying(({ start, size, found, answer }) => answer.body.more || (size > 1 && start + size === found)),
      },
    ],
    ['a last page that says that another one follows', { lie: saying(() => true) }],
    [
      'a first page that says that it is the last',
      { lie: saying(({ start, answer }) => start > 0 && answer.body.more) },
    ],
    [
      'a full last page that says that another one follows',
      {
        tales: 24,
        lie: saying(({ start, size, found, answer }) => answer.body.more || (size > 1 && start + size === found)),
      },
    ],
    [
      'a page before a single item, in a list of which no few pages leave one',
      {
        tales: 54,
        lie: saying(({ start, size, found, answer }) => answer.body.more && start + size !== found - 1),
      },
    ],
    ['the opposite everywhere', { lie: saying(({ answer }) => !answer.body.more) }],
  ],
});

const counting = (left: (page: TalesPage) => number | undefined) => (page: TalesPage) => ({
  ...page.answer,
  headers: { ...page.answer.headers, 'x-left': String(left(page) ?? '') },
});
const operation = operationOf(contractFrom(TALES.replace('more: /more', 'left: { header: X-Left }')), 'ListTales');
const behind = ({ found, start, size }: TalesPage) => Math.max(0, found - start - size);

talesTable(moreAgreesWithTheWalk, {
  promise: '/paths/~1tales/get/x-collection/left',
  silent: [
    ['a number of items that are left', { operation, lie: counting(behind) }],
    ['an empty list of which none are left', { tales: 0, operation, lie: counting(behind) }],
    ['a number that some pages leave out', { operation, lie: counting((page) => behind(page) || undefined) }],
  ],
  fires: [
    ['a number that is one too high', { operation, lie: counting((page) => behind(page) + 1) }],
    ['the total', { operation, lie: counting(({ found }) => found) }],
    ['a number that counts the page itself', { operation, lie: counting(({ found, start }) => found - start) }],
    [
      'what is left of the whole list under a filter',
      { operation, lie: counting(({ start, size }) => Math.max(0, 23 - start - size)) },
    ],
  ],
});
