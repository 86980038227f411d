import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '#test';
import { PROJECT } from '../src/contract/index.ts';
import { runTool } from './run-tool.ts';

// All cases lie in one tree and are judged by one process, which takes a second to start.
test.describe.configure({ mode: 'default' });

const CONFIGURATION = path.join(PROJECT, '.dependency-cruiser.mjs');

const CROSSINGS = [
  ['a room that may not be known', 'src/client/send.ts', "import { a } from '../checks/index.ts';", 'client-knows'],
  [
    'the provider in the judge',
    'src/checks/pagination/a.ts',
    "import { a } from '../../provider/index.ts';",
    'checks-stay-strangers',
  ],
  [
    'a fault in a test of the judge',
    'src/lists/reading/a.test.ts',
    "import type { A } from '../../faults/index.ts';",
    'lists-stay-strangers',
  ],
  [
    'the client in a test of the provider',
    'src/provider/a.test.ts',
    "import { a } from '../client/index.ts';",
    'provider-stay-strangers',
  ],
  ['a fault in the mock', 'src/provider/a.ts', "import type { A } from '../faults/index.ts';", 'provider-knows'],
  [
    'a value where types are allowed',
    'src/checks/errors/a.ts',
    "import { a } from '../../client/index.ts';",
    'checks-knows-types-of-client',
  ],
  [
    'an import while it runs',
    'src/checks/errors/a.ts',
    "await import('../../client/index.ts');",
    'checks-knows-types-of-client',
  ],
  ['a passed-on value', 'src/checks/index.ts', "export * from '../client/index.ts';", 'checks-knows-types-of-client'],
  ['another way in', 'src/engine/a.ts', "import { a } from '../client/transport/send.ts';", 'through-the-entrance'],
  [
    'another way in, in a test',
    'src/engine/a.test.ts',
    "import { a } from '../client/transport/send.ts';",
    'tests-through-an-entrance',
  ],
  [
    'another way in, in a spec',
    'specs/a.spec.ts',
    "import { a } from '../src/client/transport/send.ts';",
    'through-the-entrance-from-outside',
  ],
  [
    'what is lent to tests, outside of one',
    'src/engine/a.ts',
    "import { a } from '../checks/testing/index.ts';",
    'lent-to-tests',
  ],
  ['a command below the top', 'src/pact/a.ts', "import { a } from '../commands/a.ts';", 'commands-are-the-top'],
  [
    'the test runner in the machinery',
    'src/engine/a.ts',
    "import { test } from '@playwright/test';",
    'only-playwright-and-tests-use-the-test-runner',
  ],
  [
    'a guard in the product',
    'src/commands/a.ts',
    "import { a } from '../../project/a.ts';",
    'no-project-code-in-the-product',
  ],
  ['a circle', 'src/client/a.ts', "import type { A } from './a.ts';", 'no-circle'],
  [
    'the inside of the suite in an example',
    'examples/a/main.ts',
    "import { a } from '../../src/client/index.ts';",
    'examples-are-consumers',
  ],
] as const;

const WAYS = [
  ['a room by its entrance', 'src/client/send.ts', "import { a } from '../contract/index.ts';"],
  ['types where types are allowed', 'src/checks/errors/a.ts', "import { type A } from '../../client/index.ts';"],
  ['everything within a room', 'src/checks/errors/a.ts', "import { a } from '../probes/b.ts';"],
  [
    'in a test, a room that is not known otherwise',
    'src/findings/a.test.ts',
    "import { a } from '../engine/index.ts';",
  ],
  ['in a test, what a room lends to tests', 'src/engine/a.test.ts', "import { a } from '../checks/testing/index.ts';"],
  ['the test runner in a test', 'src/reporting/a.test.ts', "import { test } from '@playwright/test';"],
] as const;

/** A case as a file of the one tree: its name is its own, so that cases do not meet. */
const CASES = [...CROSSINGS, ...WAYS].map(([what, file, text], index) => {
  const { dir, base } = path.posix.parse(file);
  const own = base.replace('.', `-${index}.`);
  return { what, file: path.posix.join(dir, own), text: text.replaceAll(`'./${base}'`, `'./${own}'`) };
});

/** Lines of what the boundaries say of a tree with all these files in it; each file that they import is an empty one. */
async function judgeCases(): Promise<readonly string[]> {
  const folder = test.info().outputPath('tree');
  const write = (file: string, content: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  };
  write('tsconfig.json', JSON.stringify({ compilerOptions: { module: 'nodenext', allowImportingTsExtensions: true } }));
  write('node_modules/@playwright/test/package.json', '{ "name": "@playwright/test", "main": "index.js" }');
  write('node_modules/@playwright/test/index.js', '');
  for (const { file, text } of CASES)
    for (const [, specifier = ''] of text.matchAll(/'(\.[^']+)'/g))
      write(path.join(path.dirname(file), specifier), 'export type A = 1;\nexport const a = 1;\n');
  for (const { file, text } of CASES) write(file, text);
  const { output } = await runTool('dependency-cruiser', ['--config', CONFIGURATION, '.'], folder);
  return output.split('\n').map((line) => line.trim());
}

let said: readonly string[];
test.beforeAll(async () => {
  said = await judgeCases();
});

/** The rules that the file of a case breaks. */
function brokenBy(what: string): readonly string[] {
  const { file } = CASES.find((each) => each.what === what)!;
  return said.flatMap((line) => {
    const [, rule, from] = /^error ([\w-]+): (\S+)/.exec(line) ?? [];
    return rule !== undefined && from === file ? [rule] : [];
  });
}

for (const [what, , , rule] of CROSSINGS)
  test(`the boundaries do not let through ${what}`, () => {
    expect(brokenBy(what), `.dependency-cruiser.mjs: ${rule} does not stop this import`).toContain(rule);
  });

for (const [what] of WAYS)
  test(`the boundaries let through ${what}`, () => {
    expect(brokenBy(what), '.dependency-cruiser.mjs: the rules stop an import that is allowed').toEqual([]);
  });
