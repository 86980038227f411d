import type { Operation } from '../../contract/index.ts';
import type { Reply } from '../pipeline/stages.ts';
import type { IncomingRequest } from './incoming-request.ts';

/** Characters of a value in the path. */
export const LONGEST_PLACEHOLDER = 4_096;

/** What answers one method and path. */
export interface Route {
  readonly method: Operation['method'];
  /** With placeholders in braces, as a contract writes it. */
  readonly path: string;
  answer(request: IncomingRequest): Reply;
}

export interface ServerSetting {
  readonly routes: readonly Route[];
  /** Answers what no route answers, and requests that the server itself cannot read. */
  answerUnknown(request: IncomingRequest): Reply;
  /** Called for each request that arrives; gives its id. */
  identify(): string;
  readonly latencyMs: number;
}

/** A path as the router reads it. A placeholder with something behind it in its segment, as in `/shops({id})/books`, ends where that begins. */
export function urlOf(path: string): string {
  return path
    .replaceAll(':', '::')
    .replaceAll(/\{([^}]+)\}([^/{])?/g, (_, name: string, next = '') =>
      next === '' ? `:${name}` : `:${name}(^[^\\${next}]+)${next}`,
    );
}
