import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Operation } from '../../contract/index.ts';
import { decodeFields, type Fields, type IncomingRequest, type JsonMembers } from './incoming-request.ts';
import { readForm } from './read-form.ts';
import { readJsonMembers } from './read-json-members.ts';
import type { WireAnswer, WireRequest } from './wire.ts';
import type { Reply } from '../pipeline/stages.ts';

const NO_BODY = Buffer.alloc(0);

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

/** An HTTP server that hands each request over as it came: nothing is parsed, coerced or refused on the way. */
export function createServer({ routes, answerUnknown, identify, latencyMs }: ServerSetting): FastifyInstance {
  const server = Fastify({
    forceCloseConnections: true,
    exposeHeadRoutes: false,
    bodyLimit: 12 * 1024 * 1024,
    routerOptions: { maxParamLength: 4_096 },
    frameworkErrors: (_error, request, reply) => void send(reply, answerUnknown(incoming(request, identify()))),
  });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  for (const { method, path, answer } of routes)
    server.route({
      method,
      url: path.replaceAll(/\{([^}]+)\}/g, ':$1'),
      handler: (request, reply) => answered(request, reply, answer),
    });
  server.setNotFoundHandler((request, reply) => answered(request, reply, answerUnknown));
  return server;

  async function answered(
    request: FastifyRequest,
    reply: FastifyReply,
    answer: Route['answer'],
  ): Promise<FastifyReply> {
    const read = { ...incoming(request, identify()), form: await formOf(request), json: membersOf(request) };
    if (latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, latencyMs));
    return send(reply, answer(read));
  }
}

/** What the server would write to a connection. */
export async function answerWithoutConnection(
  server: FastifyInstance,
  { method, target, headers, body }: WireRequest,
): Promise<WireAnswer> {
  const answer = await server.inject({ method, url: target, headers, ...(body !== undefined && { payload: body }) });
  return {
    status: answer.statusCode,
    headers: Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, String(value)])),
    bytes: answer.rawPayload,
  };
}

function send(reply: FastifyReply, { status, headers, text }: Reply): FastifyReply {
  return reply.code(status).headers(headers).send(text);
}

function incoming({ method, raw, params, body, headers }: FastifyRequest, id: string): IncomingRequest {
  const target = raw.url ?? '/';
  const [, query = ''] = /\?(.*)$/s.exec(target) ?? [];
  return {
    id,
    method,
    target,
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
    ),
    body: contentOf(body),
    path: params as Record<string, string>,
    query: decodeFields(query),
    form: [],
    json: {},
  };
}

function contentOf(body: unknown): Buffer {
  return Buffer.isBuffer(body) ? body : NO_BODY;
}

function membersOf({ headers, body }: FastifyRequest): JsonMembers {
  return readJsonMembers(headers['content-type'] ?? '', contentOf(body));
}

function formOf({ headers, body }: FastifyRequest): Promise<Fields> {
  return readForm(headers['content-type'] ?? '', contentOf(body));
}
