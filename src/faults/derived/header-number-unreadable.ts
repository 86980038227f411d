import { changeReply } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';
import { listsOf } from './lists/lists-of.ts';

/** A number about the list is missing in its header, or is no number. */
export const headerNumberUnreadable = defineDerivation({
  name: 'header-number-unreadable',
  *derive(contract) {
    for (const { id, collection } of listsOf(contract))
      for (const field of [collection.total, collection.count, collection.pages]) {
        const { header, promise } = field ?? {};
        if (header === undefined || promise === undefined) continue;
        yield {
          where: `${id}/${header}/missing`,
          title: `${id}: the header ${header} is missing`,
          promise,
          operations: [id],
          wrap: changeReply((reply) => {
            const { [header]: _, ...headers } = reply.headers;
            return { ...reply, headers };
          }),
        };
        yield {
          where: `${id}/${header}/no-number`,
          title: `${id}: the header ${header} says "many"`,
          promise,
          operations: [id],
          wrap: changeReply((reply, answer) =>
            'refusal' in answer ? reply : { ...reply, headers: { ...reply.headers, [header]: 'many' } },
          ),
        };
      }
  },
});
