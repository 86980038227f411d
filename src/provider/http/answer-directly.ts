import { setTimeout } from 'node:timers/promises';
import createRouter from 'find-my-way';
import { incoming, withBody } from './arrived.ts';
import { LONGEST_PLACEHOLDER, type Route, type ServerSetting, urlOf } from './route.ts';
import type { WireAnswer, WireRequest } from './wire.ts';

/**
 * Answers without a connection what the server would answer. The router is that of the server, and everything else of it is left out: for a short
 * answer that costs as much as the mock itself.
 */
export function answerDirectly({
  routes,
  answerUnknown,
  identify,
  latencyMs,
}: ServerSetting): (request: WireRequest) => Promise<WireAnswer> {
  const router = createRouter({ maxParamLength: LONGEST_PLACEHOLDER });
  for (const { method, path, answer } of routes) router.on(method, urlOf(path), () => undefined, answer);
  return async ({ method, target, headers, body }) => {
    const found = router.find(method, target);
    const answer = (found?.store as Route['answer'] | undefined) ?? answerUnknown;
    const arrived = {
      method,
      target,
      headers: lowerCase(headers),
      path: (found?.params ?? {}) as Record<string, string>,
      ...(body !== undefined && { body: Buffer.from(body) }),
    };
    const read = await withBody(incoming(arrived, identify()));
    if (latencyMs > 0) await setTimeout(latencyMs);
    const { status, headers: answered, text } = answer(read);
    const bytes = Buffer.from(text);
    return { status, headers: { 'content-length': String(bytes.length), ...lowerCase(answered) }, bytes };
  };
}

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
