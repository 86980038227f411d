import { talesTable, type TalesPage } from '../testing/index.ts';
import { moreAgreesWithTheWalk } from './more-agrees-with-the-walk.ts';

const saying = (more: (page: TalesPage) => boolean) => (page: TalesPage) => ({
  ...page.answer,
  body: { ...page.answer.body, more: more(page) },
});

talesTable(moreAgreesWithTheWalk, {
  promise: '/components/schemas/Tales/properties/more',
  silent: [
    ['a faithful provider', {}],
    ['an empty list', { tales: 0 }],
    [
      'a page before an empty last one, whatever it says',
      {
        tales: 12,
        lie: ({ list, start, size, found, answer }) => ({
          ...answer,
          body: {
            ...answer.body,
            more: start < found,
            next: start < found ? `${list}:${Math.min(found, start + size)}` : null,
          },
        }),
      },
    ],
  ],
  fires: [
    ['a last page that says that another one follows', { lie: saying(() => true) }],
    [
      'a first page that says that it is the last',
      { lie: saying(({ start, answer }) => start > 0 && answer.body.more) },
    ],
    ['the opposite everywhere', { lie: saying(({ answer }) => !answer.body.more) }],
  ],
});
