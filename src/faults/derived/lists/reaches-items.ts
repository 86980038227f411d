import { type Filter, schemaKeyword, schemaOf } from '../../../contract/index.ts';
import type { ListOperation } from './lists-of.ts';

/** Whether a filter may be asked for any value that its field may have. Where its own largest value is smaller, no item need lie on it. */
export function reachesItems({ parameter, field }: Filter, { contract, collection }: ListOperation): boolean {
  const asked = schemaKeyword(contract, parameter.schemaPointer, 'maximum')?.value;
  const place = schemaOf(contract, collection.item.schema, field);
  const held = place === undefined ? undefined : schemaKeyword(contract, place, 'maximum')?.value;
  return asked === undefined || (held !== undefined && Number(held) <= Number(asked));
}
