import { setTimeout } from 'node:timers/promises';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Reply } from '../pipeline/stages.ts';
import { type Arrived, incoming, withBody } from './arrived.ts';
import { LONGEST_PLACEHOLDER, type Route, type ServerSetting, urlOf } from './route.ts';

/** An HTTP server that hands each request over as it came: nothing is parsed, coerced or refused on the way. */
export function createServer({ routes, answerUnknown, identify, latencyMs }: ServerSetting): FastifyInstance {
  const server = Fastify({
    forceCloseConnections: true,
    exposeHeadRoutes: false,
    bodyLimit: 12 * 1024 * 1024,
    routerOptions: { maxParamLength: LONGEST_PLACEHOLDER },
    frameworkErrors: (_error, request, reply) =>
      void send(reply, answerUnknown(incoming(arrived(request), identify()))),
  });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  for (const { method, path, answer } of routes)
    server.route({
      method,
      url: urlOf(path),
      handler: (request, reply) => answered(request, reply, answer),
    });
  server.setNotFoundHandler((request, reply) => answered(request, reply, answerUnknown));
  return server;

  async function answered(
    request: FastifyRequest,
    reply: FastifyReply,
    answer: Route['answer'],
  ): Promise<FastifyReply> {
    const read = await withBody(incoming(arrived(request), identify()));
    if (latencyMs > 0) await setTimeout(latencyMs);
    return send(reply, answer(read));
  }
}

function send(reply: FastifyReply, { status, headers, text }: Reply): FastifyReply {
  return reply.code(status).headers(headers).send(text);
}

function arrived({ method, raw, params, body, headers }: FastifyRequest): Arrived {
  return {
    method,
    target: raw.url ?? '/',
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
    ),
    path: params as Record<string, string>,
    ...(Buffer.isBuffer(body) && { body }),
  };
}
