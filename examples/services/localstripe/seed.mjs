import { setTimeout as pause } from 'node:timers/promises';
import { seeded } from '../seeded.mjs';

const { below, oneOf } = seeded(9);
/** Fills an empty localstripe: 37 customers, of which several share an address, and 26 products. They are of three different seconds. */
const [base] = process.argv.slice(2);
const EMAILS = ['ann@example.com', 'Ann@example.com', 'li+test@example.com', 'ömer@example.com', 'o_b@example.com'];
const NAMES = ['Ann', 'Ömer', '李', "O'Brien", '100% Ltd', 'a & b'];
const NEXT_SECOND_MS = 1100;

async function post(path, data) {
  const answer = await fetch(`${base}/v1${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: 'Bearer sk_test_4eC39HqLyjWDarjtT1zdp7dc' },
    body: JSON.stringify(data),
  });
  if (!answer.ok) throw new Error(`POST ${path} is answered with ${answer.status}: ${await answer.text()}`);
  await answer.arrayBuffer();
}

for (let each = 0; each < 37; each += 1) {
  if (each % 15 === 14) await pause(NEXT_SECOND_MS);
  await post('/customers', { name: `${oneOf(NAMES)} ${each}`, ...(below(4) > 0 && { email: oneOf(EMAILS) }) });
  if (each < 26) await post('/products', { id: `prod_${100 + each}`, name: oneOf(NAMES), active: below(3) > 0 });
}
