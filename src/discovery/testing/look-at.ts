import { createClient } from '../../client/index.ts';
import { discover } from '../discover.ts';
import type { FoundList } from '../found-list.ts';
import { lookAtService } from '../looking/look-at-service.ts';
import { makeContract } from '../overlay/make-contract.ts';
import { type Described, described, documentWith } from './described.ts';
import { type Answering, listService } from './list-service.ts';

/** What a look at a service showed of its one list. */
export interface LookedAt {
  readonly list: FoundList;
  readonly sentences: readonly string[];
  readonly requests: readonly string[];
}

/** Looks at a service that answers in one way, with a document that says little. */
export async function lookAt(operation: Described, answering: Answering): Promise<LookedAt> {
  const document = described(documentWith(operation));
  const { contract, discovery } = makeContract(document, discover(document), { title: 'Pets' });
  const service = await listService(answering);
  const client = createClient({ contract, endpoint: service.endpoint, credentials: [], timeoutMs: 5000 });
  try {
    const { lists, saw } = await lookAtService(discovery.lists, { contract, client, values: {} });
    return { list: lists[0]!, sentences: saw.flatMap(({ sentences }) => sentences), requests: service.requests };
  } finally {
    await client.close();
    await service.close();
  }
}
