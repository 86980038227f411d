import type { RunningProvider } from '../../../provider/index.ts';
import { type Manner, startGateway } from '../start-gateway.ts';
import { verifyAt } from '../verify-at.ts';
import { TOKEN_API } from '../../../contract/testing/index.ts';

/** Verifies an API that takes tokens through a gateway that answers in its own manner, and counts what it cost. */
export async function verifyThrough(
  provider: RunningProvider,
  manner: Manner,
  variables: Readonly<Record<string, string>> = {},
) {
  const gateway = await startGateway(provider.origin, manner);
  const started = performance.now();
  const run = await verifyAt({
    apis: [TOKEN_API.api],
    variables: { ...provider.variables, [TOKEN_API.variables.endpoint]: gateway.origin, ...variables },
  });
  await gateway.close();
  const [api] = run.apis;
  if (!api) throw new Error('nothing was verified');
  return { run, api, requests: gateway.requests(), durationMs: performance.now() - started };
}
