import { joinPointer, valueAt } from '../../contract/index.ts';
import type { Violation } from '../../judgement/index.ts';
import { identityOf } from '../../lists/index.ts';
import { defineCheck } from '../check.ts';

/** No two items of the whole list have one identity, wherever their pages are. */
export const itemsAreListedOnce = defineCheck({
  id: 'pagination/items-are-listed-once',
  title: 'no two items of the list have one identity',
  scope: 'operation',
  reads: ['plain-answer', 'items', 'identity', 'page-size', 'pages', 'whole-list'],
  appliesTo: ({ collection }) => collection?.identity !== undefined,
  async *run({ operation: { collection }, list, evidence }) {
    const { identity = [], pointer = '' } = collection ?? {};
    yield* list.judge(async (window): Promise<readonly Violation[]> => {
      const { items, pages } = await window.reference();
      const seen = new Map<string, number>();
      for (const [index, item] of items.entries()) {
        const name = identityOf({ identity }, item);
        // An item without its identity is judged by the schema.
        if (name === undefined) continue;
        evidence.add('identities compared');
        const earlier = seen.get(name);
        seen.set(name, index);
        if (earlier === undefined) continue;
        const values = identity.map((field) => valueAt(item, field));
        const [exchange] = pages;
        return [
          {
            message: `items ${earlier} and ${index} of the list have one identity: ${values.map(String).join(', ')}`,
            expected: 'an identity that no other item has',
            received: values.length === 1 ? values[0] : values,
            ...(exchange && { exchange }),
            promise: joinPointer(pointer, 'identity'),
          },
        ];
      }
      return [];
    });
  },
});
