import { defineCheck } from '../check.ts';
import { NotJudged } from '../../judgement/index.ts';
import { areApart } from './parts/are-apart.ts';
import { firstPages } from './parts/first-pages.ts';
import { HeardItems } from './parts/heard-items.ts';
import { sharedItems } from './parts/shared-items.ts';
import { sharingViolation } from './parts/sharing-violation.ts';

const ALIKE =
  'the lists of all resources hold the same items: either they were filled alike, or each shows what belongs to another. Name resources whose items differ';
/** One item may arrive in both lists while they are read. */
const SEVERAL = 3;

/** An item that any answer of the run lists for one resource is not listed for another. */
export const resourcesDoNotShareItems = defineCheck({
  id: 'invariants/resources-do-not-share-items',
  title: 'no item of one resource appears under another',
  scope: 'conversation',
  resources: 'first',
  reads: ['plain-answer', 'items'],
  appliesTo: ({ collection }) => collection !== undefined && 'own-items' in collection.promises,
  listen({ operation }) {
    const { collection, pointer } = operation;
    const heard = new HeardItems(operation);
    return {
      hear: (answer) => heard.hear(answer),
      async *judge(context) {
        const { resources, evidence } = context;
        if (resources.length < 2)
          throw new NotJudged('the environment knows one resource only, and nothing to compare its list with');
        const { came: pages, reason } = await firstPages(context);
        for (const page of pages) heard.hear({ operation, ...page });
        if (heard.isFull) evidence.note('not all items were compared, because there are too many');
        const { lists } = heard;
        let [pairs, alike] = [0, 0];
        for (const [index, own] of lists.entries())
          for (const other of lists.slice(index + 1)) {
            evidence.add('items compared', own.items.size + other.items.size);
            const shared = collection && sharedItems(collection, own, other);
            pairs += 1;
            if (shared === undefined) continue;
            const isSlipping =
              shared.items.length >= SEVERAL && areApart(operation, pages, [own.resource, other.resource]);
            const isFilledAlike = shared.isFilledAlike && !isSlipping;
            if (isFilledAlike) alike += 1;
            const promise = collection?.promises['own-items'] ?? pointer;
            yield { ...sharingViolation({ ...shared, isFilledAlike }, own, other), promise };
          }
        if (pairs > 0 && pairs === alike) throw new NotJudged(ALIKE);
        if (reason) throw reason;
      },
    };
  },
});
