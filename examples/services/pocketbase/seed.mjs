import { writeFileSync } from 'node:fs';
import { seeded } from '../seeded.mjs';

const { below, oneOf } = seeded(7);

/** Makes three collections of PocketBase with the same data each time, and writes a token that lives and one that is expired. */
const [base, work] = process.argv.slice(2);
const WORDS = [
  'Payment',
  'straße',
  'Ünïcode',
  '支付失败',
  '\u{1F680} launch',
  'login',
  'Login',
  "O'Brien",
  'a_b',
  '50% off',
  'zebra',
];
const FIELDS = [
  { name: 'title', type: 'text', required: true },
  { name: 'status', type: 'select', values: ['open', 'pending', 'closed'], maxSelect: 1, required: true },
  { name: 'priority', type: 'number' },
  { name: 'assignee', type: 'text' },
  { name: 'reported', type: 'date' },
  { name: 'labels', type: 'select', values: ['bug', 'docs', 'ui'], maxSelect: 3 },
  { name: 'done', type: 'bool' },
  { name: 'created', type: 'autodate', onCreate: true, onUpdate: false },
];

async function post(path, body, token) {
  const answer = await fetch(`${base}/api/collections${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(token && { Authorization: token }) },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`POST ${path} is answered with ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

function ticket() {
  return {
    title: `${oneOf(WORDS)} ${oneOf(WORDS)}`,
    status: oneOf(['open', 'open', 'pending', 'closed']),
    priority: oneOf([0, 1, 1, 2, 2, 3, 5, -1, 2.5]),
    assignee: oneOf(['', '', 'ann', 'Bob', 'åke']),
    reported: `2026-0${1 + below(9)}-1${below(10)} 0${below(4)}:00:00.000Z`,
    labels: ['bug', 'docs', 'ui'].filter(() => below(2) === 0),
    done: below(3) === 0,
  };
}

const account = { identity: 'root@example.com', password: 'Pass-1234567890' };
const { token, record } = await post('/_superusers/auth-with-password', account);
for (const [name, count, listRule] of [
  ['tickets', 97, null],
  ['articles', 43, ''],
  ['guarded', 23, '@request.auth.id != ""'],
]) {
  await post('', { name, type: 'base', fields: FIELDS, listRule }, token);
  for (let each = 0; each < count; each += 1) await post(`/${name}/records`, ticket(), token);
}
const { token: expired } = await post(`/_superusers/impersonate/${record.id}`, { duration: 1 }, token);
writeFileSync(`${work}/token`, token);
writeFileSync(`${work}/expired`, expired);
