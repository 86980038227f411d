import type { NumberedPaging } from '../../contract/index.ts';
import { changeParameter } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';
import { numberedListsOf } from './lists/lists-of.ts';

/** Bits of the numbers that providers count with. */
const WIDTHS = [16, 32, 64];

/** A page far behind the end is answered with the first items, because only some bits of its number are read. */
export const pageNumberWraps = defineDerivation({
  name: 'page-number-wraps',
  *derive(contract) {
    for (const { id, collection } of numberedListsOf(contract)) {
      const promise = collection.promises['empty-past-the-end'];
      const { paging } = collection;
      if (promise === undefined) continue;
      for (const width of WIDTHS)
        yield {
          where: `${id}/${width}`,
          title: `only ${width} bits of ${paging.page.name} are read in ${id}`,
          promise,
          operations: [id],
          wrap: changeParameter(paging.page, (text) => text && wrapped(text, paging, width)),
        };
    }
  },
});

function wrapped(text: string, { first }: NumberedPaging, width: number): string {
  if (!/^\d+$/.test(text)) return text;
  const read = BigInt.asUintN(width, BigInt(text));
  return read >= BigInt(first) ? String(read) : text;
}
