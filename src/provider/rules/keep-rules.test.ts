import { expect, test } from '#test';
import { evaluateInvariant, findOperation, instancesOf, parseContract } from '../../contract/index.ts';
import { startProvider } from '../start-provider.ts';

const contract = parseContract(`
openapi: 3.1.0
info: { title: Orders, version: '1' }
x-documents: { manual: { title: Manual, date: '2026', language: en } }
x-provenance: { basis: documented, source: manual }
x-environment: { prefixes: [SHOP_], endpoint: SHOP_ENDPOINT, resources: { main: { shop: { variable: SHOP_MAIN } }, other: { shop: { variable: SHOP_OTHER } } } }
paths:
  /shops/{shop}/orders:
    get:
      operationId: ListOrders
      parameters:
        - { name: shop, in: path, required: true, x-role: resource, schema: { type: string } }
        - { name: page, in: query, x-role: page, schema: { type: integer, minimum: 0, default: 0 } }
        - { name: size, in: query, x-role: size, schema: { type: integer, minimum: 1, maximum: 50, default: 10 } }
      x-collection:
        items: /orders
        identity: /id
        total: /total
        paging: { style: page-index, page: page, size: size, first: 0 }
      responses: { '200': { description: Orders., content: { application/json: { schema: { $ref: '#/components/schemas/Orders' } } } } }
components:
  schemas:
    Orders:
      type: object
      required: [orders, total, number, first, empty, offset, note]
      properties:
        orders: { type: array, items: { $ref: '#/components/schemas/Order' } }
        total: { type: integer }
        number: { type: integer }
        first: { type: boolean }
        empty: { type: boolean }
        offset: { type: integer }
        note: { type: [string, 'null'] }
      x-invariants:
        - { rule: 'self.number == (has(request.page) ? request.page : 0)', message: number is the page }
        - { rule: 'self.first == (self.number == 0)', message: first is page 0 }
        - { rule: 'self.empty == (size(self.orders) == 0)', message: empty has no orders }
        - { rule: 'self.offset == self.number * 10', message: offset counts }
        - { rule: '"size" in request ? self.note != null : self.note == null', message: note is about the size }
    Order:
      type: object
      required: [id, shop, path, state, paid, due, rest, closed, tags, lines, from, to, low, high]
      properties:
        id: { type: string, pattern: '^[a-z]{8}$' }
        shop: { type: string }
        path: { type: string, pattern: '^/shops/.+/orders/.+$' }
        state: { type: string, enum: [open, closed, gone] }
        paid: { type: integer, minimum: 0, maximum: 900 }
        due: { type: integer, minimum: 0, maximum: 900 }
        rest: { type: integer, minimum: 0, maximum: 900 }
        closed: { type: [string, 'null'], format: date-time }
        reason: { type: string }
        tags: { type: array, items: { type: string } }
        lines: { type: array, items: { type: object, required: [order], properties: { order: { type: string } } } }
        from: { type: string, format: date-time }
        to: { type: string, format: date-time }
        low: { type: number }
        high: { type: number }
        kind: { type: string, enum: [new, used, none] }
      x-invariants:
        - { rule: 'self.shop == request.shop', message: an order is of its shop }
        - { rule: 'self.path.startsWith("/shops/" + request.shop + "/")', message: the path names the shop }
        - { rule: 'self.path.endsWith("/orders/" + self.id)', message: the path names the order }
        - { rule: 'self.state == "closed" ? self.closed != null : self.closed == null', message: closed is when }
        - { rule: 'self.rest == self.due - self.paid', message: the rest is what is due }
        - { rule: 'has(self.reason) == (self.state == "gone")', message: what is gone has a reason }
        - { rule: '!("empty" in self.tags) && size(self.tags) > 0', message: no tag is called empty }
        - { rule: 'self.lines.all(line, line.order == self.id)', message: lines are of the order }
        - { rule: 'self.tags.exists(tag, tag == self.state)', message: a tag says the state }
        - { rule: 'timestamp(self.from) < timestamp(self.to)', message: an order ends later than it begins }
        - { rule: 'self.low <= self.high && self.low > 5.0', message: low is below high }
        - { rule: 'self.kind in ["new", "used"]', message: kind is known }
`);
const { invariants } = findOperation(contract, 'ListOrders');

async function answersOf(queries: readonly string[]) {
  const provider = await startProvider({ contracts: [contract], items: 30 });
  const shop = provider.variables['SHOP_MAIN'] ?? '';
  expect(shop).not.toBe('');
  const answers = await Promise.all(
    queries.map(async (query) => {
      const answer = await fetch(`${provider.origin}/shops/${shop}/orders?${query}`);
      return { request: { shop, ...Object.fromEntries(new URLSearchParams(query)) }, body: await answer.json() };
    }),
  );
  await provider.close();
  return answers;
}

test('made-up answers keep the rules of items, and of the answer round them', async () => {
  for (const { request, body } of await answersOf(['', 'page=1', 'page=9', 'size=3', 'size=50'])) {
    const broken = invariants.filter((invariant) =>
      invariant.instances
        .flatMap((pattern) => [...instancesOf(body, pattern)])
        .some(([, self]) => !evaluateInvariant(invariant, { self, request, resource: 'main', now: Date.now() })),
    );
    expect(broken.map(({ message }) => message)).toEqual([]);
    expect(contract.validate(findOperation(contract, 'ListOrders').success, body)).toEqual([]);
  }
});

test('equal requests get equal answers', async () => {
  const [one, , other] = await answersOf(['size=5', 'page=1', 'size=5']);
  expect(other?.body).toEqual(one?.body);
});
