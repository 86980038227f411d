import { test } from '#test';
import { runTool } from './run-tool.ts';
import { CONTRACTS } from '../src/contract/testing/index.ts';

/** What a tool keeps of its last run lies in `node_modules/.cache`, so that it looks only at what has changed. */
const KEPT = 'node_modules/.cache';
const TOOLS = [
  ['the types fit together', 'typescript7', `-p . --incremental --tsBuildInfoFile ${KEPT}/types.tsbuildinfo`],
  ['every file is formatted as `npm run format` does it', 'prettier', '--check --cache --cache-strategy content .'],
  ['the linter finds nothing', 'oxlint', '--deny-warnings'],
  [
    'every import keeps the boundaries',
    'dependency-cruiser',
    `--config .dependency-cruiser.mjs --cache ${KEPT}/dependency-cruiser --cache-strategy content src project specs bench examples playwright.config.ts`,
  ],
  [
    'no file, export or dependency is unused',
    'knip',
    `--no-progress --treat-config-hints-as-errors --cache --cache-location ${KEPT}/knip`,
  ],
  ['the contracts are sound OpenAPI documents', '@redocly/cli', ['lint', ...CONTRACTS.map(({ api }) => api)].join(' ')],
] as const;

for (const [title, tool, parameters] of TOOLS) {
  test(title, async () => {
    const { code, output } = await runTool(tool, parameters.split(' '));
    if (code !== 0) throw failure(`${tool} ${parameters} ends with ${code}\n\n${output}`);
  });
}

/** What the tool says is the whole failure; a place in this file adds nothing. */
function failure(message: string): Error {
  const error = new Error(message);
  error.stack = message;
  return error;
}
