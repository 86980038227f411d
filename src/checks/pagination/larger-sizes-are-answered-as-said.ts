import type { Operation } from '../../contract/index.ts';
import type { AnsweredExchange } from '../../client/index.ts';
import type { Violation } from '../../judgement/index.ts';
import { itemsOf } from '../../lists/index.ts';
import { claimsSuccess, describeOutcome, isServerError } from '../answers/index.ts';
import { defineCheck } from '../check.ts';
import { largerSizes } from '../probes/index.ts';

/** A size above the largest is refused, or gives the largest page, as the contract says. */
export const largerSizesAreAnsweredAsSaid = defineCheck({
  id: 'pagination/larger-sizes-are-answered-as-said',
  title: 'a size above the largest is answered as said',
  scope: 'operation',
  probes: 'negative',
  reads: ['plain-answer', 'items', 'outcome', 'page-size', 'pages', 'full-pages', 'whole-list'],
  appliesTo: ({ collection }) => ['refused', 'clamped'].includes(collection?.paging?.oversize?.answer ?? ''),
  async *run({ operation, list, evidence }) {
    yield* list.judge(async (window): Promise<readonly Violation[]> => {
      const { items, complete } = await window.reference();
      const sizes = largerSizes(operation, window);
      const answers = await Promise.all(
        sizes.map(async (size) => ({ ...size, exchange: await window.askAnyway(size.query, size.purpose) })),
      );
      return answers.flatMap(({ purpose, isHuge, isWider, exchange }): Violation[] => {
        evidence.add('larger sizes asked for');
        const due = dueOf(operation, complete && !isWider ? items.length : undefined);
        const received = receivedIn(operation, exchange);
        // A server error is judged by a check of its own.
        if (isServerError(operation, exchange.response) || due.includes(received)) return [];
        if (isHuge && (received === REFUSAL || received === usualItems(operation, items.length))) return [];
        return [
          {
            message: `${purpose} is answered with ${typeof received === 'number' ? `${received} items` : received}, and a larger size is ${operation.collection?.paging?.oversize?.answer}`,
            expected: due.length === 1 ? due[0] : `at most ${due.at(-1)} items`,
            received,
            exchange,
            promise: operation.collection?.paging?.oversize?.promise ?? operation.pointer,
          },
        ];
      });
    });
  },
});

const REFUSAL = 'a refusal';

/** Items of a page without a size: what is no number for a provider may be no size at all. */
function usualItems({ collection }: Operation, found: number): number {
  return Math.min(collection?.paging?.defaultSize ?? found, found);
}

/** How many items came, or else what the answer says. */
function receivedIn(operation: Operation, { response }: AnsweredExchange): number | string {
  const items = operation.collection && itemsOf(operation.contract, operation.collection, response);
  if (items) return items.length;
  return claimsSuccess(operation, response) ? describeOutcome(operation, response) : REFUSAL;
}

/** What keeps the promise. Without the promise of full pages, and where the list was not read whole, a clamped page may hold fewer items. */
function dueOf({ collection }: Operation, found: number | undefined): readonly (number | string)[] {
  if (collection?.paging?.oversize?.answer === 'refused') return [REFUSAL];
  const largest = collection?.paging?.maximumSize ?? 0;
  const most = found === undefined ? largest : Math.min(largest, found);
  const isFull = found !== undefined && collection?.promises['full-pages'] !== undefined;
  return isFull ? [most] : Array.from({ length: most + 1 }, (_, items) => items);
}
