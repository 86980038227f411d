import { writeFileSync } from 'node:fs';
import { seeded } from '../seeded.mjs';

const { below, oneOf } = seeded(11);

/** Writes the database of json-server: 23 posts and 13 comments with ties, nulls and texts of several languages, the same ones each time. */
const WORDS = [
  'Payment',
  'straße',
  'Ünïcode',
  '支付失败',
  '\u{1F680} launch',
  'login',
  'Login',
  'årsrapport',
  'ключ',
  "O'Brien",
  'a_b',
  '50% off',
  'naïve',
  'zebra',
  'Zebra',
  'éclair',
  'a+b (c)',
];

function entry(_, index) {
  return {
    id: index + 1,
    title: `${oneOf(WORDS)} ${oneOf(WORDS)}`,
    author: oneOf(['ann', 'Bob', 'åke', 'ann', 'annabel', null]),
    views: oneOf([0, 1, 1, 2, 2, 3, 10, 250, 1000, 2.5]),
    status: oneOf(['draft', 'published', 'published', 'archived']),
    publishedAt: oneOf([null, 1_700_000_000_000 + 1000 * below(41)]),
    pinned: below(5) === 0,
    tags: ['a', 'b', 'c'].filter(() => below(2) === 0),
  };
}

const database = { posts: Array.from({ length: 23 }, entry), comments: Array.from({ length: 13 }, entry) };
writeFileSync(process.argv[2], JSON.stringify(database, null, 1));
