import { test } from '@playwright/test';
import { loadContracts } from '../src/contract/index.ts';
import { runTool } from './run-tool.ts';

/** What a tool keeps of its last run lies in `node_modules/.cache`, so that it looks only at what has changed. */
const TOOLS = [
  [
    'the types fit together',
    'typescript7',
    ['-p', '.', '--incremental', '--tsBuildInfoFile', 'node_modules/.cache/types.tsbuildinfo'],
  ],
  [
    'every file is formatted as `npm run format` does it',
    'prettier',
    ['--check', '--cache', '--cache-strategy', 'content', '.'],
  ],
  ['the linter finds nothing', 'oxlint', ['--deny-warnings']],
  [
    'every import keeps the boundaries',
    'dependency-cruiser',
    ['--config', '.dependency-cruiser.mjs', 'src', 'project', 'specs', 'bench', 'examples', 'playwright.config.ts'],
  ],
  ['no file, export or dependency is unused', 'knip', ['--no-progress', '--treat-config-hints-as-errors']],
  ['the contracts are sound OpenAPI documents', '@redocly/cli', ['lint', ...loadContracts().map(({ api }) => api)]],
] as const;

for (const [title, tool, parameters] of TOOLS) {
  test(title, async () => {
    const { code, output } = await runTool(tool, parameters);
    if (code !== 0) throw failure(`${tool} ${parameters.join(' ')} ends with ${code}\n\n${output}`);
  });
}

/** What the tool says is the whole failure; a place in this file adds nothing. */
function failure(message: string): Error {
  const error = new Error(message);
  error.stack = message;
  return error;
}
