import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Version of the suite, as its `package.json` says. */
export function suiteVersion(): string {
  const file = fileURLToPath(import.meta.resolve('api-contract-suite/package.json'));
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
