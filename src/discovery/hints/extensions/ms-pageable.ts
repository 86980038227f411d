import { joinPointer } from '../../../contract/index.ts';
import type { DescribedOperation } from '../../document/described-operation.ts';
import { extensionNamed, type SaidByExtension } from './extension.ts';

/** `x-ms-pageable`: `{ nextLinkName, itemName }`. A link that is null says that there is one page; the items stand in `value` where no name is given. */
export function msPageable(operation: DescribedOperation): SaidByExtension | undefined {
  const found = extensionNamed(operation, ['x-ms-pageable']);
  if (!found) return undefined;
  const { nextLinkName, itemName = 'value' } = found.value;
  return {
    name: found.name,
    ...(typeof itemName === 'string' && { items: joinPointer('', itemName) }),
    ...(typeof nextLinkName === 'string' && {
      paging: { style: 'link', next: joinPointer('', nextLinkName) },
    }),
  };
}
