import { valueAt, type Collection, type Contract } from '../../contract/index.ts';
import { canonical } from './multiset.ts';

/** What makes an item the item it is, as text: the fields by which alike ones are merged, since counts and times grow, or without such a promise all of them. */
export function essenceOf(contract: Contract, { promises }: Pick<Collection, 'promises'>, item: unknown): string {
  const fields = promises.merged === undefined ? [] : fieldsOf(contract.node(promises.merged));
  return canonical(fields.length === 0 ? item : fields.map((field) => valueAt(item, field)));
}

/** `by` of the promise `merged`. */
export function fieldsOf(node: unknown): readonly string[] {
  const fields = valueAt(node, '/by');
  return Array.isArray(fields) ? fields.map(String) : [];
}
