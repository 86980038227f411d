import { talesTable, type TalesPage } from '../testing/index.ts';
import { pageCountAgreesWithTheWalk } from './page-count-agrees-with-the-walk.ts';

const saying = (pages: (page: TalesPage) => number) => (page: TalesPage) => ({
  ...page.answer,
  body: { ...page.answer.body, pages: pages(page) },
});

talesTable(pageCountAgreesWithTheWalk, {
  promise: '/components/schemas/Tales/properties/pages',
  silent: [
    ['a faithful provider', {}],
    ['an empty list of no page', { tales: 0 }],
    ['an empty list of one page', { tales: 0, lie: saying(() => 1) }],
  ],
  fires: [
    ['one page too many', { lie: saying(({ answer }) => answer.body.pages + 1) }],
    ['a last page that is left out', { lie: saying(({ found, size }) => Math.floor(found / size)) }],
    [
      'one page too many where the last page is full',
      {
        tales: 13,
        lie: saying(({ answer, found, size }) => answer.body.pages + Number(found === 13 && found % size === 0)),
      },
    ],
    ['pages that are counted in items', { lie: saying(({ found }) => found) }],
  ],
});
