import type { AnsweredExchange } from '../../../client/index.ts';
import { awaitAll, NotJudged, type Resource } from '../../../judgement/index.ts';
import { itemsOf, pageSizes } from '../../../lists/index.ts';
import type { CheckContext } from '../../check.ts';

/** The first page of each resource, in its largest size. Throws `NotJudged` where one is not answered with a list. */
export function firstPages(
  context: CheckContext,
): Promise<{ readonly resource: Resource; readonly exchange: AnsweredExchange }[]> {
  return awaitAll(context.resources.map((resource) => firstPage(context, resource)));
}

async function firstPage({ operation, send }: CheckContext, resource: Resource) {
  const { contract, collection } = operation;
  const paging = collection?.paging;
  const parameters = paging
    ? { [paging.page.name]: String(paging.first), [paging.size.name]: String(pageSizes(operation, paging).largest) }
    : {};
  const exchange = await send({ resource, parameters, purpose: `the list of the ${resource.name} resource` });
  const items = collection && itemsOf(contract, collection, exchange.response);
  if (!items) throw new NotJudged(`the list of the ${resource.name} resource is not answered`);
  return { resource, exchange };
}
