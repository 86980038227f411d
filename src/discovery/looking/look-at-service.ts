import type { Client } from '../../client/index.ts';
import { type Contract, type Operation, usualParameters } from '../../contract/index.ts';
import type { FoundList } from '../found-list.ts';
import { Asker, Unseen } from './asker.ts';
import { lookAtLinks } from './look-at-links.ts';
import { lookAtMarkers } from './look-at-markers.ts';
import { lookAtOrder } from './look-at-order.ts';
import { lookAtPages, pageOf } from './look-at-pages.ts';
import { lookAtSizes } from './look-at-sizes.ts';
import { lookAtTotals } from './look-at-totals.ts';
import type { Look, Looked } from './observation.ts';

/** What a look at a service showed. */
export interface ServiceLook {
  readonly lists: readonly FoundList[];
  /** What was seen, list by list: sentences without their stop. */
  readonly saw: readonly { readonly operation: string; readonly sentences: readonly string[] }[];
}

/** What is looked at when it is known how a page is asked for. */
const LOOKS: readonly Look[] = [lookAtTotals, lookAtMarkers, lookAtSizes, lookAtOrder, lookAtLinks];
/** The lists of one API are alike, and a look should take seconds. */
const MOST_LISTS = 25;

interface Service {
  readonly contract: Contract;
  readonly client: Client;
  /** Values of parameters, as the environment has them. */
  readonly values: Readonly<Record<string, string>>;
}

/** Asks each list a few questions, with GET alone, and gives the lists with what their answers show. */
export async function lookAtService(lists: readonly FoundList[], service: Service): Promise<ServiceLook> {
  const seen: FoundList[] = [];
  const saw: { operation: string; sentences: readonly string[] }[] = [];
  let isOver: string | undefined;
  for (const [index, list] of lists.entries()) {
    const operation = operationOf(service.contract, list);
    if (!operation || isOver !== undefined) {
      seen.push(list);
      continue;
    }
    const look =
      index < MOST_LISTS
        ? await lookAt(list, operation, service)
        : { list, sentences: ['not looked at, because a look ends after 25 lists'] };
    if ('isOver' in look) isOver = look.isOver;
    seen.push(look.list);
    saw.push({ operation: operation.id, sentences: look.sentences });
  }
  return { lists: seen, saw };
}

async function lookAt(
  list: FoundList,
  operation: Operation,
  { client, values }: Service,
): Promise<{ list: FoundList; sentences: readonly string[]; isOver?: string }> {
  if (operation.method !== 'GET')
    return { list, sentences: ['not looked at, because only GET is sent before there is a contract'] };
  const usual = { ...usualParameters(operation), ...valuesFor(operation, values) };
  const missing = operation.parameters.filter(({ name, required }) => required && usual[name] === undefined);
  if (missing.length > 0)
    return {
      list,
      sentences: [`not looked at, because no value is known for ${missing.map(({ name }) => name).join(', ')}`],
    };
  try {
    const asker = new Asker(list, client, { operation, usual });
    const looked = { asker, plain: await asker.plain() };
    return await lookAll(list, looked);
  } catch (error) {
    if (!(error instanceof Unseen)) throw error;
    return { list, sentences: [error.message], ...(error.everywhere && { isOver: error.message }) };
  }
}

async function lookAll(list: FoundList, whole: Looked): Promise<{ list: FoundList; sentences: readonly string[] }> {
  const { length } = whole.plain.items;
  const sentences: string[] = [length === 0 ? 'no item came' : length === 1 ? '1 item came' : `${length} items came`];
  const counted = await lookAtPages(list, whole);
  const paged = await pageOf(counted.list, whole);
  let known = paged.list;
  sentences.push(...counted.saw, ...paged.saw);
  for (const look of LOOKS) {
    const { list: next, saw } = await look(known, paged.looked);
    known = next;
    sentences.push(...saw);
  }
  return { list: known, sentences };
}

function operationOf({ operations }: Contract, { operation: { method, path } }: FoundList): Operation | undefined {
  return operations.find((each) => each.path === path && each.method.toLowerCase() === method);
}

function valuesFor({ parameters }: Operation, values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    parameters.flatMap(({ name }) => (values[name] === undefined ? [] : [[name, values[name]]])),
  );
}
