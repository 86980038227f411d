import type { IncomingRequest } from './http/incoming-request.ts';
import { Refusal } from './pipeline/refusal.ts';
import type { Reply } from './pipeline/stages.ts';
import type { ServedApi } from './serve-api.ts';

/** Answers a request that no route takes, as the API whose paths begin like it says that there is nothing. */
export function answerUnknownRoute(apis: readonly ServedApi[], request: IncomingRequest, now: number): Reply {
  const beginning = (path: string): string | undefined => path.split(/[/?]/)[1];
  const closest =
    apis.find(({ contract }) =>
      contract.operations.some(({ path }) => beginning(path) === beginning(request.target)),
    ) ?? apis[0];
  const operation = closest?.contract.operations[0];
  if (closest === undefined || operation === undefined) return { status: 404, headers: {}, text: '' };
  return closest.refuse({ operation, request, now }, new Refusal('unknown-resource', request.target, 'route'));
}
