import type { AnsweredExchange } from '../../../client/index.ts';
import { NotJudged, type Resource } from '../../../judgement/index.ts';
import { canonical, itemsOf, pageQuery, pageSizes, withoutBrokenFields } from '../../../lists/index.ts';
import type { CheckContext } from '../../check.ts';

/** The list of one resource. */
export interface DistinctList {
  readonly resource: Resource;
  readonly exchange: AnsweredExchange;
  /** By their text, so that of several equal items there is one. A field that is broken in any list is left out of all. */
  readonly items: ReadonlyMap<string, unknown>;
}

/** The first page of each resource, in its largest size. */
export async function distinctLists(context: CheckContext): Promise<readonly DistinctList[]> {
  const lists = await Promise.all(context.resources.map((resource) => listOf(context, resource)));
  const compared = withoutBrokenFields(
    context.operation,
    lists.map(({ items }) => items),
  );
  return lists.map(({ resource, exchange }, index) => ({
    resource,
    exchange,
    items: new Map((compared[index] ?? []).map((item) => [canonical(item), item])),
  }));
}

async function listOf({ operation, send }: CheckContext, resource: Resource) {
  const { contract, collection } = operation;
  const paging = collection?.paging;
  const size = (paging && pageSizes(operation, paging)?.largest) ?? 1;
  const parameters = paging ? pageQuery(paging, { index: 0, size }) : {};
  const exchange = await send({ resource, parameters, purpose: `the list of the ${resource.name} resource` });
  const items = collection && itemsOf(contract, collection, exchange.response);
  if (!items) throw new NotJudged(`the list of the ${resource.name} resource is not answered`);
  return { resource, exchange, items };
}
