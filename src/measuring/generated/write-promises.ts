import type { ContractPlan } from './contract-plan.ts';
import type { ListPlan } from './parts/list.ts';
import type { Node } from './parts/part.ts';

/** Name of the value about which two operations agree. */
export const AGREED = 'keeper';

/** Pointer to the items. A body that is the list has no place for a code. */
export function itemsOf({ envelope: { items } }: ListPlan, { wording }: Pick<ContractPlan, 'wording'>): string {
  return items === '' && wording.refusals.length === 0 ? '/items' : items;
}

/** Whether the contract has lists of two resources. */
export function hasTwoResources({ promised, lists }: ContractPlan): boolean {
  return promised.resources && lists.some(hasShelf);
}

/** Which variables say what to look at, where there are two shelves; else all of it is as usual. */
export function environmentOf(plan: ContractPlan): Node {
  if (!hasTwoResources(plan)) return {};
  const others = new Set(
    plan.lists.flatMap(({ path, further }) =>
      [...path.parameters, ...further].filter(({ name, required }) => required && name !== 'shelf').map(({ name }) => name),
    ),
  );
  const variables = [...others].filter((name) => ['owner', 'number'].includes(name));
  return {
    'x-environment': {
      prefixes: ['GENERATED_'],
      endpoint: 'GENERATED_ENDPOINT',
      parameters: Object.fromEntries(variables.map((name) => [name, { variable: `GENERATED_${name.toUpperCase()}` }])),
      resources: { first: { shelf: { variable: 'GENERATED_SHELF' } }, second: { shelf: { variable: 'GENERATED_OTHER_SHELF' } } },
      ...(others.has('owner') && { foreign: { owner: 'GENERATED_FOREIGN_OWNER' } }),
    },
  };
}

/** What two operations say alike, as far as both say it. */
export function agreementOf(plan: ContractPlan): Node {
  const { agreement } = plan.promised;
  const places = plan.lists.map((list) => (agreement === 'items' ? itemsOf(list, plan) : `/${AGREED}`));
  if (agreement === undefined || !agrees(plan)) return {};
  const values = places.map((at, index) => ({ operation: `List${'AB'[index]}`, at }));
  return { 'x-agrees': [{ message: 'two lists of one shelf differ', values }] };
}

/** Two lists that speak of the same resource; a filter that filters by default hides items in one of them. */
export function agrees(plan: ContractPlan): boolean {
  const { promised, lists, fields } = plan;
  const { agreement } = promised;
  const [first, second] = lists;
  if (agreement === undefined || !first || !second || hasShelf(first) !== hasShelf(second)) return false;
  if (agreement === 'value') return lists.every((list) => itemsOf(list, plan) !== '');
  const usual = fields.some(({ filters }) => filters.some(({ parameter: { schema } }) => 'default' in schema));
  return !usual && lists.every(({ paging }) => paging === undefined);
}

function hasShelf({ path }: ListPlan): boolean {
  return path.parameters.some(({ name }) => name === 'shelf');
}
