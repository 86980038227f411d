import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../../../contract/index.ts';
import type { Ended, InstalledPackage } from './installed-package.ts';

const RUNNER = 'node_modules/@playwright/test/cli.js';
/** Beside them stands the contract of posts, with what was generated from it. */
const OWN = { CONTRACT_CONTRACTS: 'own/contracts' };
const FAILS = `import { expect, test } from 'api-contract-suite/playwright';
test('fails', async ({ mock }) => {
  const { modelarts } = await mock({ items: 30 });
  expect(await modelarts.list('ShowServiceEvents')).toHaveTotal(7);
});
`;

/** The examples of the guide, the one with contracts of one's own and one that fails, beside the package and the test runner alone. */
export function tryByHand({ run, write, add }: InstalledPackage): Readonly<Record<HandStep, Ended>> {
  const manifest = JSON.parse(readFileSync(path.join(PROJECT, 'package.json'), 'utf8')) as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  add(`@playwright/test@${manifest.devDependencies['@playwright/test']}`);
  const guide = readFileSync(path.join(PROJECT, 'docs/write-your-own.md'), 'utf8');
  const examples = [...guide.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, text = '']) => text);
  const files = examples.map((text, index) => ({
    file: text.includes('testFor') ? 'own/posts.spec.ts' : `hand/example-${index}.spec.ts`,
    text,
  }));
  for (const { file, text } of files) write(file, text);
  write('failing/fails.spec.ts', FAILS);
  const compiler = path.join(PROJECT, 'node_modules/typescript/bin/tsc');
  const options = [
    '--strict',
    '--module',
    'nodenext',
    '--target',
    'es2024',
    '--noEmit',
    '--allowImportingTsExtensions',
  ];
  return {
    passed: run([RUNNER, 'test', 'hand']),
    own: run([RUNNER, 'test', 'own'], { variables: OWN }),
    failed: run([RUNNER, 'test', 'failing']),
    typed: run([compiler, ...options, ...files.map(({ file }) => file)]),
  };
}

type HandStep = 'passed' | 'own' | 'failed' | 'typed';
