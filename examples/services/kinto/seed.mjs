import { seeded } from '../seeded.mjs';

const { below, oneOf } = seeded(7);
/** Fills an empty Kinto: an account, 44 articles with ties, nulls, absent fields and texts of several languages, and 5 drafts. */
const [base] = process.argv.slice(2);
const USER = 'qa-user:correct-horse-9';
const TITLES = [
  'crash on save',
  'Crash on save',
  'naïve café',
  '日本語の件名',
  'emoji \u{1F389} works',
  'a & b <c>',
  '100% sure',
  'ZZZ',
  'ärger',
  '42',
];

async function put(path, data, isSignedIn = true) {
  const answer = await fetch(`${base}/v1${path}`, {
    method: 'PUT',
    headers: {
      'Content-Type': 'application/json',
      ...(isSignedIn && { Authorization: `Basic ${Buffer.from(USER).toString('base64')}` }),
    },
    body: JSON.stringify({ data }),
  });
  if (!answer.ok) throw new Error(`PUT ${path} is answered with ${answer.status}: ${await answer.text()}`);
  await answer.arrayBuffer();
}

function article() {
  return {
    title: oneOf(TITLES),
    status: oneOf(['open', 'closed', 'pending']),
    rank: oneOf([0, 1, 2, 2, 3, 10, 5, 2.5]),
    ...(below(10) < 7 && { author: oneOf(['anna', 'li', 'Ömer', 'bob']) }),
    ...(below(10) < 3 && { score: oneOf([null, 1, 2, 3]) }),
  };
}

await put('/accounts/qa-user', { password: USER.split(':')[1] }, false);
await put('/buckets/shop', {});
for (const name of ['articles', 'drafts']) await put(`/buckets/shop/collections/${name}`, {});
for (let each = 0; each < 44; each += 1)
  await put(`/buckets/shop/collections/articles/records/article-${each}`, article());
for (let each = 0; each < 5; each += 1)
  await put(`/buckets/shop/collections/drafts/records/draft-${each}`, {
    title: 'draft',
    status: 'open',
    rank: each,
  });
