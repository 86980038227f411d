import { valueAt, type Collection, type Contract } from '../../contract/index.ts';
import { canonical } from './multiset.ts';

/**
 * What tells an item from others, as text. Where the contract promises that alike items are merged, this is the fields by which they are merged,
 * because counts and times grow. Otherwise it is all fields.
 */
export function essenceOf(contract: Contract, { promises }: Pick<Collection, 'promises'>, item: unknown): string {
  const fields = promises.merged === undefined ? [] : fieldsOf(contract.node(promises.merged));
  return canonical(fields.length === 0 ? item : fields.map((field) => valueAt(item, field)));
}

/** `by` of the promise `merged`. */
export function fieldsOf(node: unknown): readonly string[] {
  const fields = valueAt(node, '/by');
  return Array.isArray(fields) ? fields.map(String) : [];
}
