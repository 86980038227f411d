import type { ApiWorld } from '../data/api-world.ts';
import { totalHeaders } from '../idioms/totals/index.ts';
import { jsonText } from '../json.ts';
import { documentedHeaders, documentedJson } from './documented-headers.ts';
import { refusalStatus } from './refusal-status.ts';
import type { Rendered, Stages } from './stages.ts';

/** Status, headers and text of an answer. */
export function respondFor(world: ApiWorld): Stages['respond'] {
  return (answer) => {
    const status = statusOf(answer, world);
    return {
      status,
      headers: {
        ...documentedHeaders(answer.operation, status),
        'content-type': `${documentedJson(answer.operation, status)}; charset=utf-8`,
        date: new Date(answer.now).toUTCString(),
        'x-request-id': answer.request.id,
        ...('refusal' in answer ? {} : totalHeaders(answer)),
        ...('refusal' in answer && answer.refusal.outcome === 'throttled' ? { 'retry-after': '1' } : {}),
      },
      text: jsonText(answer.body),
    };
  };
}

function statusOf(answer: Rendered, world: ApiWorld): number {
  const { contract } = answer.operation;
  if (!('refusal' in answer)) return contract.outcomes.success?.status[0] ?? 200;
  return world.refuse?.(answer.refusal, answer.request.id).status ?? refusalStatus(contract, answer.refusal);
}
