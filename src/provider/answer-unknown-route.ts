import type { IncomingRequest } from './http/incoming-request.ts';
import { Refusal } from './pipeline/refusal.ts';
import type { Reply } from './pipeline/stages.ts';
import type { ServedApi } from './serve-api.ts';

/**
 * Answers a request that no route takes with 404: in the words of the API whose base path it has, and in plain text where none has. An API that
 * says its outcomes on another status says them only where it was reached.
 */
export function answerUnknownRoute(apis: readonly ServedApi[], request: IncomingRequest, now: number): Reply {
  const api = apiOf(apis, segmentsOf(request.target));
  const operation = api?.contract.operations[0];
  if (api === undefined || operation === undefined)
    return { status: 404, headers: plainHeaders(now), text: 'No API is served at this path.\n' };
  const refusal = new Refusal('unknown-resource', request.target, 'route');
  return { ...api.refuse({ operation, request, now }, refusal), status: 404 };
}

function plainHeaders(now: number): Record<string, string> {
  return { 'content-type': 'text/plain; charset=utf-8', date: new Date(now).toUTCString() };
}

/** The API that a path belongs to: the only one that shares the most segments with it, from the first one on. Two that share as many are as near. */
function apiOf(apis: readonly ServedApi[], path: readonly string[]): ServedApi | undefined {
  const shared = apis.map(({ contract }) =>
    Math.max(0, ...contract.operations.map((operation) => sharedSegments(segmentsOf(operation.path), path))),
  );
  const most = Math.max(0, ...shared);
  const nearest = apis.filter((_, index) => most > 0 && shared[index] === most);
  return nearest.length === 1 ? nearest[0] : undefined;
}

/** How many segments of a route stand at the beginning of a path, up to the first placeholder, which fits anything. */
function sharedSegments(route: readonly string[], path: readonly string[]): number {
  const differs = route.findIndex((segment, index) => segment !== path[index] || segment.startsWith('{'));
  return differs < 0 ? route.length : differs;
}

function segmentsOf(target: string): readonly string[] {
  const [path = ''] = target.split(/[?#]/);
  return path.split('/').slice(1);
}
