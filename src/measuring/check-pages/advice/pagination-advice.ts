import type { FamilyAdvice } from './advice.ts';

const PAGES = 'a list with more than one page';

export const paginationAdvice: FamilyAdvice<'pagination'> = {
  'pagination/count-equals-items': {
    why: 'A caller who loops up to the count reads past the end or leaves items out.',
    mend: 'Count the items of the answer itself, after filters and permissions were applied.',
    needs: 'a list that says how many items an answer holds',
  },
  'pagination/header-numbers-can-be-read': {
    why: 'Clients turn the header into a number before they show a list.',
    mend: 'Write a whole number into the header of every list answer, empty lists too.',
    needs: 'a list that says numbers in headers',
  },
  'pagination/total-counts-every-match': {
    why: 'Page numbers and progress bars are computed from the total. A wrong one hides items or shows empty pages.',
    mend: 'Count all matches, and not the page. Count with the same conditions that select the items.',
    needs: `${PAGES}, and data that does not move meanwhile`,
  },
  'pagination/page-count-agrees-with-the-walk': {
    why: 'A caller who walks up to the number of pages misses the last one, or asks for one that is not there.',
    mend: 'Divide the total by the size of the page that was asked for, and round up.',
    needs: PAGES,
  },
  'pagination/more-agrees-with-the-walk': {
    why: 'A caller stops where nothing more is announced, and loses the rest.',
    mend: 'Read one item more than the page holds, and say that more follows only where it is there.',
    needs: PAGES,
  },
  'pagination/links-lead-to-their-pages': {
    why: 'A caller who follows links never looks at them. A link that forgets the filter goes on in another list.',
    mend: 'Take the whole request for a link, and change nothing in it but the page. Leave the link out where there is no such page.',
    needs: `${PAGES}, asked for by GET`,
  },
  'pagination/page-keeps-to-its-size': {
    why: 'Callers reserve room for what they ask for.',
    mend: 'Cut every page at the size that was asked for, or at the default.',
  },
  'pagination/larger-sizes-are-answered-as-said': {
    why: 'A caller who asks for too much has to know whether a short answer is all there is.',
    mend: 'Refuse the size or give the largest page, as the contract says.',
    needs: 'a largest size, and probes that may be refused',
  },
  'pagination/pages-are-full': {
    why: 'Many clients take a page that is not full for the last one.',
    mend: 'Apply filters and permissions before the page is cut, and not after.',
    needs: PAGES,
  },
  'pagination/short-pages-are-last': {
    why: 'Where no answer says that more follows, clients stop at the first page that is not full.',
    mend: 'Apply filters and permissions before the page is cut, and fill the page from behind the last item.',
    needs: PAGES,
  },
  'pagination/walks-end': {
    why: 'A walk that leads back runs for ever, and one that leads elsewhere takes credentials along.',
    mend: 'Let each page lead to the next by a key of its last item, and end where no item is left.',
    needs: PAGES,
  },
  'pagination/pages-make-the-whole': {
    why: 'An export that walks the pages loses items or doubles them, and nobody notices.',
    mend: 'Order by a unique key behind the sort key, and compute where a page begins from its number and its size.',
    needs: `${PAGES}, and data that does not move meanwhile`,
  },
  'pagination/items-are-listed-once': {
    why: 'A caller who sums or counts by identity is wrong by the doubled items.',
    mend: 'Look for a join that multiplies rows, or for pages that overlap.',
    needs: 'a list whose items have an identity',
  },
  'pagination/pages-of-one-hold-their-item': {
    why: 'Small pages show off-by-one mistakes that large ones hide.',
    mend: 'Compute where a page begins from its number and its size, without special cases for one item.',
    needs: PAGES,
  },
  'pagination/offset-counts-pages': {
    why: 'A caller who counts records where pages are counted reads a small part of the list, and takes it for all.',
    mend: 'Multiply the page number by the size, or say in the document that records are counted.',
    needs: 'at least three items, so that pages and records can be told apart',
  },
  'pagination/first-page-begins-the-list': {
    why: 'A caller who starts at the documented first page misses the newest items.',
    mend: 'Count from the documented first number, and begin there where no page is asked for.',
    needs: 'a list with numbered pages',
  },
  'pagination/empty-past-the-end': {
    why: 'Clients that walk until a page is empty depend on this end.',
    mend: 'Answer with an empty list, or as `past-the-end` of the contract says, and never with the last page again.',
    needs: 'a list with numbered pages',
  },
  'pagination/default-size-is-documented': {
    why: 'A caller who leaves the size out plans with the documented default.',
    mend: 'Use the documented default wherever the size is left out, under filters too.',
    needs: 'a list with more items than its default size, or all of it on one page',
  },
  'pagination/order-is-stable': {
    why: 'Where equal items change places between two requests, a walk loses some and doubles others.',
    mend: 'Add a unique key behind the sort key.',
    needs: 'a list with some items, and data that does not move meanwhile',
  },
};
