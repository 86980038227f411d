import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { apiName } from '../../discovery/index.ts';
import { SUITE } from '../program/index.ts';
import { writeFile } from './place-files.ts';

type Manifest = { scripts?: Record<string, string>; [key: string]: unknown };

const TEST = 'api-contract-suite verify';

/** Gives a folder a `package.json` whose `npm test` verifies. One that says how it is tested is left alone. */
export function addManifest(): string | undefined {
  const file = path.resolve('package.json');
  const isThere = existsSync(file);
  const manifest: Manifest = isThere ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : fresh();
  if (manifest.scripts?.['test'] !== undefined && !/no test specified/.test(manifest.scripts['test'])) return undefined;
  return writeFile(file, `${JSON.stringify({ ...manifest, scripts: { ...manifest.scripts, test: TEST } }, null, 2)}\n`);
}

function fresh(): Manifest {
  const { name, version } = JSON.parse(readFileSync(SUITE.manifest, 'utf8')) as { name: string; version: string };
  return {
    name: apiName(path.basename(process.cwd())),
    version: '1.0.0',
    private: true,
    devDependencies: { [name]: version },
  };
}
