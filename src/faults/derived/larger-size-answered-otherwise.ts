import type { JsonPointer } from '../../contract/index.ts';
import { Refusal, type Located, type Selection, type StageWrappers } from '../../provider/pipeline/index.ts';
import { sentText } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';
import { sizedListsOf, type SizedOperation } from './lists/lists-of.ts';

type Select = (ask: Located) => Selection;

interface Way {
  readonly way: string;
  readonly title: string;
  readonly answer: (ask: Located, next: Select, asked: number) => Selection;
}

/** A larger size is read as the size of a request that sends it. */
const AS_SENT: Way = {
  way: 'as-sent',
  title: 'a size above the largest is the size of the page',
  answer: (ask, next, asked) => next({ ...ask, cut: { start: 0, size: asked } }),
};

/** What is wrong where a larger size must be refused, and where it must be clamped. */
const WAYS: Readonly<Record<'refused' | 'clamped', readonly Way[]>> = {
  refused: [AS_SENT],
  clamped: [
    AS_SENT,
    {
      way: 'wraps',
      title: 'only 32 bits of a size are read',
      answer: (ask, next, asked) =>
        asked > 2 ** 32
          ? next({ ...ask, cut: { start: 0, size: Number(BigInt.asUintN(32, BigInt(asked))) } })
          : next(ask),
    },
    {
      way: 'refused',
      title: 'a size above the largest is refused',
      answer: () => {
        throw new Refusal('invalid-parameter', 'size');
      },
    },
    {
      way: 'default',
      title: 'a size above the largest gives a page of the default size',
      answer: (ask, next) =>
        next({ ...ask, cut: { start: 0, size: ask.operation.collection?.paging?.defaultSize ?? 1 } }),
    },
  ],
};

/** Ways that give a page of a smaller size. */
const SMALLER: readonly string[] = ['wraps', 'default'];

/** A size above the largest is not answered as the contract says. */
export const largerSizeAnsweredOtherwise = defineDerivation({
  name: 'larger-size-answered-otherwise',
  *derive(contract) {
    for (const list of sizedListsOf(contract)) {
      const { oversize, maximumSize } = list.collection.paging;
      if (!oversize || oversize.answer === 'undocumented' || maximumSize === undefined) continue;
      const isFull = 'full-pages' in list.collection.promises;
      // Where no page need be full, the largest size may give a page of any smaller one.
      for (const { way, title, answer } of WAYS[oversize.answer].filter(
        (each) => isFull || !SMALLER.includes(each.way),
      ))
        yield {
          where: `${list.id}/${way}`,
          title: `${list.id}: ${title}`,
          promise: oversize.promise satisfies JsonPointer,
          operations: [list.id],
          // A shorter list fits on one page of any size.
          data: { items: maximumSize + 30 },
          wrap: whereLarger(list, answer),
        };
    }
  },
});

function whereLarger({ collection: { paging } }: SizedOperation, answer: Way['answer']): StageWrappers {
  const { size, maximumSize = Number.POSITIVE_INFINITY } = paging;
  return {
    select: (next) => (ask) => {
      const asked = Number(sentText(ask, size.name));
      if (!(asked > maximumSize)) return next(ask);
      // What else the answer says of its pages speaks of a size that nobody refuses.
      return answer({ ...ask, parameters: { ...ask.parameters, [size.name]: maximumSize } }, next, asked);
    },
  };
}
