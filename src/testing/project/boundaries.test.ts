import { expect, test } from '@playwright/test';
import { BOUNDARIES, boundaryProblems, type Boundaries } from './boundary-problems.ts';
import { moduleImports } from './module-imports.ts';
import { projectFiles, projectText } from './project-files.ts';

test('every import of the project keeps the boundaries', () => {
  const imports = projectFiles()
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => moduleImports(file, projectText(file)));
  expect(imports.length).toBeGreaterThan(500);
  expect(boundaryProblems(imports)).toEqual([]);
});

test('the boundaries have no cycle', () => {
  expect(cyclesOf(BOUNDARIES)).toEqual([]);
  expect(
    cyclesOf({ client: { contract: 'all' }, contract: { findings: 'types' }, findings: { client: 'types' } }),
  ).not.toEqual([]);
});

const CROSSINGS = [
  [
    'a folder that may not be known',
    'src/client/send.ts',
    "import { checks } from '../checks/index.ts';",
    'client may not know checks',
  ],
  [
    'the provider in the judge',
    'src/checks/pagination/a.ts',
    "import { startProvider } from '../../provider/index.ts';",
    'share nothing but the contract',
  ],
  [
    'the provider in a test of the judge',
    'src/checks/pagination/a.test.ts',
    "import type { World } from '../../provider/index.ts';",
    'share nothing but the contract',
  ],
  [
    'the client in a test of the provider',
    'src/provider/a.test.ts',
    "import { createClient } from '../client/index.ts';",
    'share nothing but the contract',
  ],
  [
    'a value where types are allowed',
    'src/checks/errors/a.ts',
    "import { createClient } from '../../client/index.ts';",
    'checks may know types of client only',
  ],
  [
    'a value among types',
    'src/checks/errors/a.ts',
    "import { createClient, type Client } from '../../client/index.ts';",
    'checks may know types of client only',
  ],
  [
    'an import while it runs',
    'src/checks/errors/a.ts',
    "await import('../../client/index.ts');",
    'checks may know types of client only',
  ],
  [
    'a passed-on value',
    'src/checks/index.ts',
    "export * from '../client/index.ts';",
    'checks may know types of client only',
  ],
  [
    'another way in',
    'src/engine/a.ts',
    "import { send } from '../client/transport/send.ts';",
    'client is entered through its index.ts',
  ],
  [
    'another way in, in a test',
    'src/engine/a.test.ts',
    "import { send } from '../client/transport/send.ts';",
    'client is entered through its index.ts',
  ],
  [
    'what is lent to tests, outside of one',
    'src/engine/a.ts',
    "import { contextOf } from '../checks/testing/index.ts';",
    'checks is entered through its index.ts',
  ],
  [
    'the measuring of the suite',
    'src/engine/a.ts',
    "import { detect } from '../detection/index.ts';",
    'engine may not know detection',
  ],
  [
    'the test runner in the machinery',
    'src/engine/a.ts',
    "import { test } from '@playwright/test';",
    'only tests, testing folders and configurations use it',
  ],
  [
    'the test runner as more than a type',
    'src/reporting/a.ts',
    "import { test } from '@playwright/test';",
    'only tests, testing folders and configurations use it',
  ],
] as const;

for (const [what, file, text, problem] of CROSSINGS) {
  test(`does not let through ${what}`, () => {
    expect(boundaryProblems(moduleImports(file, text)).join('\n')).toContain(problem);
  });
}

const WAYS = [
  ['a folder by its entrance', 'src/client/send.ts', "import { loadContracts } from '../contract/index.ts';"],
  [
    'types where types are allowed',
    'src/checks/errors/a.ts',
    "import { type Client } from '../../client/index.ts'; type A = import('../../client/index.ts').Exchange;",
  ],
  ['everything within a folder', 'src/checks/errors/a.ts', "import { b } from '../collection/b.ts';"],
  [
    'in a test, a folder that is not known otherwise',
    'src/findings/a.test.ts',
    "import { verify } from '../engine/index.ts';",
  ],
  [
    'in a test, what a folder lends to tests',
    'src/engine/a.test.ts',
    "import { contextOf } from '../checks/testing/index.ts';",
  ],
  [
    'the test runner in a test and its type in a reporter',
    'src/reporting/a.ts',
    "import type { Reporter } from '@playwright/test/reporter'; import type { Suite } from '@playwright/test';",
  ],
] as const;

for (const [what, file, text] of WAYS) {
  test(`lets through ${what}`, () => {
    expect(moduleImports(file, text)).not.toEqual([]);
    expect(boundaryProblems(moduleImports(file, text))).toEqual([]);
  });
}

/** The folders that come back to themselves. */
function cyclesOf(boundaries: Boundaries): string[] {
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    Object.keys(boundaries[from] ?? {}).some(
      (next) => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))),
    );
  return Object.keys(boundaries).filter((folder) => reaches(folder, folder));
}
