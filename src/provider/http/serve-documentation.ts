import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Contract } from '../../contract/index.ts';

/** In the package the files lie beside the compiled code; in the project they are those of a dependency. */
const COPIED = path.resolve(import.meta.dirname, '../../../swagger-ui');
const FILES: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'swagger-ui-standalone-preset.js': 'text/javascript; charset=utf-8',
};
/** What the page is made of, by Swagger UI. */
export const SWAGGER_FILES: readonly string[] = Object.keys(FILES);
/** Makes the browser refuse whatever is not on this server. */
const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

/** Shows the contracts at /docs to people; every file of the page comes from this server. */
export function serveDocumentation(server: FastifyInstance, contracts: readonly Contract[]): void {
  const page = (url: string, type: string, text: () => string) => {
    server.get(url, (_request, reply) =>
      reply.headers({ 'content-type': type, 'content-security-policy': POLICY }).send(text()),
    );
  };
  page('/docs', 'text/html; charset=utf-8', () => PAGE);
  page('/docs/start.js', 'text/javascript; charset=utf-8', () => startScript(contracts));
  for (const [file, type] of Object.entries(FILES))
    page(`/docs/${file}`, type, () => readFileSync(path.join(folder(), file), 'utf8'));
  for (const { api, document } of contracts)
    page(`/docs/${api}.json`, 'application/json; charset=utf-8', () => JSON.stringify(document));
}

function folder(): string {
  if (existsSync(COPIED)) return COPIED;
  return path.dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
}

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Contracts</title>
<link rel="stylesheet" href="/docs/swagger-ui.css">
<link rel="icon" href="data:,">
<div id="contracts"></div>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/swagger-ui-standalone-preset.js"></script>
<script src="/docs/start.js"></script>
</html>
`;

function startScript(contracts: readonly Contract[]): string {
  const urls = contracts.map(({ api, title }) => ({ name: `${api}: ${title}`, url: `/docs/${api}.json` }));
  return `SwaggerUIBundle({ urls: ${JSON.stringify(urls)}, dom_id: '#contracts', validatorUrl: null, deepLinking: true, showExtensions: true, presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset], layout: 'StandaloneLayout' });\n`;
}
