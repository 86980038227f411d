import path from 'node:path';
import type { ModuleImport } from './module-imports.ts';

/** What a folder may import from others: everything, or types that leave nothing behind. */
export type Boundaries = Readonly<Record<string, Readonly<Record<string, 'all' | 'types'>>>>;

/** The judge and the judged share nothing but the contract; `detection` alone sees both sides. */
export const BOUNDARIES: Boundaries = {
  generated: {},
  contract: { generated: 'all' },
  client: { contract: 'all', generated: 'types' },
  provider: { contract: 'all', generated: 'types' },
  checks: { contract: 'all', client: 'types' },
  findings: { contract: 'all', client: 'types', checks: 'types' },
  environments: { contract: 'all', client: 'types' },
  engine: { contract: 'all', client: 'all', checks: 'all', findings: 'all', environments: 'all' },
  reporting: { contract: 'all', checks: 'all', findings: 'all', environments: 'types' },
  doctor: {
    contract: 'all',
    client: 'all',
    checks: 'all',
    findings: 'all',
    environments: 'all',
    engine: 'all',
    provider: 'all',
  },
  pact: { contract: 'all', client: 'all', provider: 'all', environments: 'all', generated: 'types' },
  verification: {
    contract: 'all',
    client: 'all',
    checks: 'all',
    findings: 'all',
    environments: 'all',
    engine: 'all',
    provider: 'all',
  },
  package: {
    generated: 'types',
    contract: 'all',
    client: 'all',
    environments: 'all',
    provider: 'all',
    findings: 'all',
    reporting: 'all',
    verification: 'all',
  },
  testing: {
    contract: 'all',
    client: 'all',
    checks: 'all',
    findings: 'all',
    environments: 'all',
    engine: 'all',
    provider: 'all',
    detection: 'all',
    verification: 'all',
  },
  detection: {
    contract: 'all',
    client: 'all',
    checks: 'all',
    findings: 'all',
    environments: 'all',
    engine: 'all',
    provider: 'all',
    reporting: 'all',
    verification: 'all',
  },
  specs: { testing: 'all', pact: 'all', package: 'all', examples: 'all' },
  examples: { package: 'all' },
};

/** Folders of files that stand side by side, without an entrance. */
const OPEN = new Set(['generated', 'examples']);

/** Not even a test may bring these together, or it would prove nothing about two that meet on the wire only. */
const STRANGERS: Readonly<Record<string, readonly string[]>> = {
  checks: ['provider'],
  provider: ['checks', 'client', 'engine'],
};

/** Tests, what serves them, what Playwright itself loads, and the face that pacts show to the specs of consumers. */
const PLAYWRIGHT_USERS =
  /(?:^|\/)testing\/|\.(?:test|spec)\.ts$|(?:^|\/)playwright\.config\.ts$|^src\/pact\/index\.ts$/;

/** One sentence for each import that crosses a boundary. */
export function boundaryProblems(imports: readonly ModuleImport[], boundaries = BOUNDARIES): string[] {
  return imports.flatMap((each) => {
    const reason = isPackage(each.to) ? packageProblem(each) : folderProblem(each, boundaries);
    return reason === undefined ? [] : [`${each.from} imports ${each.to}: ${reason}`];
  });
}

function packageProblem({ from, to, typeOnly }: ModuleImport): string | undefined {
  if (to !== '@playwright/test' || PLAYWRIGHT_USERS.test(from)) return undefined;
  if (typeOnly && from.startsWith('src/reporting/')) return undefined;
  return 'only tests, testing folders and configurations use it';
}

function folderProblem({ from, to, typeOnly }: ModuleImport, boundaries: Boundaries): string | undefined {
  const [source, target] = [folderOf(from), folderOf(to)];
  if (source === target || target === undefined) return undefined;
  if (source !== undefined && STRANGERS[source]?.includes(target))
    return `${source} and ${target} share nothing but the contract, not even in a test`;
  if (!OPEN.has(target) && !isEntrance(from, to)) return `${target} is entered through its index.ts`;
  if (source === undefined || isExempt(from)) return undefined;
  const allowed = boundaries[source]?.[target];
  if (allowed === undefined) return `${source} may not know ${target}`;
  return allowed === 'types' && !typeOnly ? `${source} may know types of ${target} only` : undefined;
}

/** `src/<folder>/…`, `specs/…`, `generated/…`; `undefined` for what stands outside of them. */
function folderOf(file: string): string | undefined {
  return /^(?:src\/)?(?<folder>[a-z-]+)\//.exec(file.startsWith('bench/') ? '' : file)?.groups?.['folder'];
}

/** The folder's own entrance; for tests also what it lends to tests. Playwright reads its configuration before a test can be declared. */
function isEntrance(from: string, to: string): boolean {
  if (from === 'playwright.config.ts') return to === 'src/testing/environment-names.ts';
  return /^src\/[a-z-]+\/index\.ts$/.test(to) || (isExempt(from) && to.endsWith('/testing/index.ts'));
}

/** `src/testing` is a folder like others; a testing folder inside of another serves the tests of that one. */
function isExempt(file: string): boolean {
  return file.endsWith('.test.ts') || /^src\/(?:testing\/project|(?!testing\/).*\/testing)\//.test(file);
}

function isPackage(to: string): boolean {
  return path.posix.extname(to) === '' || !/^(?:src|specs|generated|bench|contracts|examples)\//.test(to);
}
