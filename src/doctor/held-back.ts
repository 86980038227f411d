import { counted } from '../judgement/index.ts';
import { checksFor } from '../checks/index.ts';
import type { AvailableCredentials } from '../client/index.ts';
import { whatIsMissing } from '../verification/index.ts';
import type { ListSize, Target } from './examination.ts';

/** With fewer items, an offset in pages looks like one in records, and any order may be chance. */
const ENOUGH_ITEMS = 3;
const ABOUT_LISTS = /^(?:pagination|sorting|filtering)\//;

interface Seen {
  readonly available: readonly AvailableCredentials[];
  readonly sizes: readonly ListSize[];
}

/** What a verification could not judge here. Each sentence names the variable or the data that would change that. */
export function heldBack(target: Target, { available, sizes }: Seen): readonly string[] {
  return [...whatIsMissing(target, available), ...shortLists(target, sizes)];
}

function shortLists({ contract: { variables } }: Target, sizes: readonly ListSize[]): string[] {
  return sizes
    .filter(({ size }) => size < ENOUGH_ITEMS)
    .map(({ operation, resource, size }) => {
      const count = checksFor(operation).filter(({ id }) => ABOUT_LISTS.test(id)).length;
      const names = Object.values(variables.resources[resource] ?? {})
        .map(({ variable }) => variable)
        .join(', ');
      const held = size === 0 ? `none of ${counted(count, 'checks')}` : `not all of ${counted(count, 'checks')}`;
      return `${operation.id} has ${counted(size, 'items')} for the ${resource} resource, so ${held} of its order, pages and filters can be judged: point ${names} at one with more.`;
    });
}
