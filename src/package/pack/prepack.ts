import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../../contract/index.ts';
import { SWAGGER_FILES } from '../../provider/index.ts';
import { DIST, swapIn } from './pack-files.ts';
import { packedManifest } from './packed-manifest.ts';

rmSync(DIST, { recursive: true, force: true });
const compiler = spawnSync(
  process.execPath,
  [path.join(PROJECT, 'node_modules/typescript7/bin/tsc'), '-p', 'src/package/pack/tsconfig.json'],
  { cwd: PROJECT, stdio: ['ignore', 2, 2] },
);
if (compiler.status !== 0) process.exit(1);

for (const declaration of globSync('**/*.d.ts', { cwd: DIST })) rewrite(path.join(DIST, declaration));
for (const folder of ['contracts', 'docs/decisions', 'docs/checks'])
  cpSync(path.join(PROJECT, folder), path.join(DIST, folder), { recursive: true });
const ASSETS = 'src/reporting/{page/{style/*.css,script/*.js,elements.{js,d.ts}},formats/*.schema.json}';
for (const asset of globSync(ASSETS, { cwd: PROJECT })) cpSync(path.join(PROJECT, asset), path.join(DIST, asset));
for (const file of globSync('generated/*/{validators,json-schema}.{cjs,d.cts}', { cwd: PROJECT })) {
  cpSync(path.join(PROJECT, file), path.join(DIST, file));
  if (file.endsWith('.cts')) rewrite(path.join(DIST, file));
}

const swagger = path.join(PROJECT, 'node_modules/swagger-ui-dist');
for (const file of [...SWAGGER_FILES, 'LICENSE', 'NOTICE'])
  cpSync(path.join(swagger, file), path.join(DIST, 'swagger-ui', file));

swapIn('package.json', packedManifest);
swapIn('README.md', () => readFileSync(path.join(import.meta.dirname, 'README.md'), 'utf8'));

/** The compiler leaves the `.ts` of a relative import in declarations, where a reader looks for `.d.ts` beside `.js`. */
function rewrite(file: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/(['"])(\.{1,2}\/[^'"]+)\.ts\1/g, '$1$2.js$1'));
}
