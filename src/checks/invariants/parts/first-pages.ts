import type { AnsweredExchange } from '../../../client/index.ts';
import { type Filter, isSwitch, listedTexts, type Operation } from '../../../contract/index.ts';
import { type Came, eachSaidAs, NotJudged, type Resource, whatCame } from '../../../judgement/index.ts';
import { itemsOf, type ListQuery, pageQuery, pageSizes } from '../../../lists/index.ts';
import type { CheckContext } from '../../check.ts';

/** The page of one resource. */
export interface FirstPage {
  readonly resource: Resource;
  readonly exchange: AnsweredExchange;
  /** Asked for without a filter. */
  readonly isUnfiltered: boolean;
}

/**
 * The first page of each resource, in its largest size: of the whole list, and under each listed value of its filters. One resource is asked after
 * the other, so that an answer which is kept for the next one shows.
 */
export async function firstPages(context: CheckContext): Promise<Came<FirstPage>> {
  const filtered = listedFilters(context.operation).map(async (query) =>
    // As lists are read elsewhere, so that what is wrong with a total or a filter is found there too.
    inTurn(context, { ...(await context.list.frozen()), ...query }),
  );
  const { came, ...why } = await whatCame([inTurn(context, {}), ...filtered]);
  return { came: came.flat(), ...why };
}

async function inTurn(context: CheckContext, query: ListQuery): Promise<readonly FirstPage[]> {
  const pages: FirstPage[] = [];
  for (const resource of context.resources)
    pages.push({
      resource,
      exchange: await firstPage(context, { resource, query }),
      isUnfiltered: Object.keys(query).length === 0,
    });
  return pages;
}

/** The matches that look for a value. */
const OF_VALUES: readonly Filter['match'][] = ['equals', 'in', 'has', 'has-any'];

/** Each filter that takes the values of a list, or says yes or no, with each of them. */
function listedFilters({ contract, collection }: Operation): readonly ListQuery[] {
  return (collection?.filters ?? []).flatMap(({ match, parameter, any }) => {
    if (!OF_VALUES.includes(match) || parameter.answers.unknown !== undefined) return [];
    const listed = listedTexts(contract, parameter) ?? (isSwitch(contract, parameter) ? ['true', 'false'] : []);
    return listed.filter((text) => text !== any).map((text) => ({ [parameter.name]: text }));
  });
}

async function firstPage(
  { operation, send }: CheckContext,
  { resource, query }: { readonly resource: Resource; readonly query: ListQuery },
): Promise<AnsweredExchange> {
  const { contract, collection } = operation;
  const paging = collection?.paging;
  const size = (paging && pageSizes(operation, paging)?.largest) ?? 1;
  const parameters = { ...query, ...(paging && pageQuery(paging, { index: 0, size })) };
  const said = eachSaidAs(query).map((each) => ` under ${each}`);
  const exchange = await send({
    resource,
    parameters,
    purpose: `the list of the ${resource.name} resource${said.join('')}`,
  });
  const isWhole = said.length === 0;
  if (isWhole && collection && itemsOf(contract, collection, exchange.response) === undefined)
    throw new NotJudged(`the list of the ${resource.name} resource is not answered`);
  return exchange;
}
