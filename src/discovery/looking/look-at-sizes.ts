import type { FoundList } from '../found-list.ts';
import type { FoundPaging } from '../guess.ts';
import { numberIn } from './asker.ts';
import { type Look, type Looked, seen } from './observation.ts';

/** A size that is asked for where no document names the largest. */
const LARGE = 1000;

type Sizes = Pick<FoundPaging, 'default' | 'largest' | 'oversize'>;
interface SeenSizes {
  readonly sizes: Sizes;
  readonly saw: readonly string[];
}

/** How many items a page holds where no size is asked for, and how a size beyond the largest is answered. */
export const lookAtSizes: Look = async (list, looked) => {
  const { paging } = list;
  if (!paging || paging.value.size === undefined) return { list, saw: [] };
  const total = list.total && numberIn(looked.plain, list.total.value);
  const size = { name: paging.value.size, total, paging: paging.value, says: saysOf(list, paging.value.size) };
  const [usual, beyond] = [usualSize(looked, size), await beyondLargest(looked, size)];
  const [sizes, saw] = [{ ...usual.sizes, ...beyond.sizes }, [...usual.saw, ...beyond.saw]];
  if (Object.keys(sizes).length === 0) return { list, saw };
  const because = [paging.because.replace(/^seen: /, ''), ...saw].join('; ');
  return { list: { ...list, paging: { ...paging, ...seen({ ...paging.value, ...sizes }, because) } }, saw };
};

interface Size {
  readonly name: string;
  readonly total: number | undefined;
  readonly paging: FoundPaging;
  readonly says: Readonly<Record<string, unknown>>;
}

/** Only a page that is not the whole list shows its size. */
function usualSize({ plain }: Looked, { total, paging, says }: Size): SeenSizes {
  const { length } = plain.items;
  const isPart = total !== undefined && total > length && length > 0;
  if (!isPart || says['default'] !== undefined || paging.default === length) return { sizes: {}, saw: [] };
  return { sizes: { default: length }, saw: [`a page holds ${length} items where no size is asked for`] };
}

async function beyondLargest({ asker }: Looked, { name, total, paging, says }: Size): Promise<SeenSizes> {
  const maximum = says['maximum'];
  const documented = paging.largest ?? (typeof maximum === 'number' ? maximum : undefined);
  const asked = documented === undefined ? LARGE : documented + 1;
  const { status, items } = await asker.ask({ [name]: String(asked) });
  if (status >= 400 && status < 500) {
    const sizes: Sizes = documented === undefined ? {} : { oversize: 'refused' };
    return { sizes, saw: [`${name}=${asked} is refused with ${status}`] };
  }
  const length = items?.length ?? 0;
  if (length === 0 || length >= asked || total === undefined || total <= length) return { sizes: {}, saw: [] };
  const saw = [`${name}=${asked} gives ${length} of ${total} items, so larger sizes are cut to that`];
  return { sizes: { oversize: 'clamped', largest: length }, saw };
}

function saysOf({ operation }: FoundList, name: string): Readonly<Record<string, unknown>> {
  return operation.parameters.find((each) => each.name === name)?.says ?? {};
}
