import type { AnsweredExchange } from '../../../client/index.ts';
import { awaitAll, NotJudged, type Resource } from '../../../judgement/index.ts';
import { itemsOf, pageQuery, pageSizes } from '../../../lists/index.ts';
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
  const size = (paging && pageSizes(operation, paging)?.largest) ?? 1;
  const parameters = paging ? pageQuery(paging, { index: 0, size }) : {};
  const exchange = await send({ resource, parameters, purpose: `the list of the ${resource.name} resource` });
  const items = collection && itemsOf(contract, collection, exchange.response);
  if (!items) throw new NotJudged(`the list of the ${resource.name} resource is not answered`);
  return { resource, exchange };
}
