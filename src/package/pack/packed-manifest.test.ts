import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '#test';
import { PROJECT } from '../../contract/index.ts';
import { packedManifest } from './packed-manifest.ts';

test('the manifest of the package says nothing of the project that made it', () => {
  const manifest = JSON.parse(packedManifest(readFileSync(path.join(PROJECT, 'package.json'), 'utf8'))) as Record<
    string,
    object
  >;
  for (const key of ['private', 'scripts', 'devDependencies', 'optionalDependencies', 'allowScripts'])
    expect(manifest).not.toHaveProperty(key);
  expect(Object.keys(manifest['dependencies'] ?? {})).toContain('@types/node');
  expect(Object.keys(manifest['dependencies'] ?? {})).not.toContain('swagger-ui-dist');
});
