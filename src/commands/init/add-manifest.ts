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

/** What has to be installed before `npm test` finds the suite here; `undefined` where it is there. */
export function missingPackage(): string | undefined {
  const { name } = suite();
  return existsSync(path.resolve('node_modules', name)) ? undefined : name;
}

function suite(): { readonly name: string; readonly version: string } {
  return JSON.parse(readFileSync(SUITE.manifest, 'utf8')) as { name: string; version: string };
}

function fresh(): Manifest {
  const { name, version } = suite();
  return {
    name: apiName(path.basename(process.cwd())),
    version: '1.0.0',
    private: true,
    devDependencies: { [name]: version },
  };
}
